import { compound, hidden, properCompound, type HiddenKind } from './hidden-vocabulary.ts';
import { Mask } from './mask.ts';

export type { HiddenKind };
export const kinds = Object.keys(hidden) as HiddenKind[];
export const masks = new Map<HiddenKind, Mask>(kinds.map((kind) => [kind, new Mask(hidden[kind].words)]));

/** A word with a number behind it, as in names that people take online: "fucker99". */
const numbered = /^([a-z]{4,})\d{1,4}$/;

/** Longer than any word that hides one. */
const LONGEST = 30;
const none: readonly HiddenKind[] = [];

/** Kinds of words that a word hides in any of its readings; told of the word alone. */
export function hiddenIn(text: string, variants: readonly string[]): readonly HiddenKind[] {
  if (text.length > LONGEST) return none;
  const name = numbered.exec(text)?.[1] ?? text;
  return kinds.filter((kind) => [name, ...variants].some((word) => word.length > 2 && isHidden(kind, word)));
}

/** By what was written, since times and hyphens come again and again. Bounded. */
const covered = new Map<string, readonly HiddenKind[]>();
const MOST_COVERED = 20_000;
const lasting = /^(?:[\p{L}'-]{1,30}|.{1,6})$/u;

/** Kinds of words that letters and signs, written as one run, may stand for. */
export function coveredBy(written: string): readonly HiddenKind[] {
  let found = covered.get(written);
  if (!found) {
    if (covered.size >= MOST_COVERED) covered.clear();
    const small = written.toLowerCase();
    found = kinds.filter((kind) => masks.get(kind)!.covers(small));
    // Made anew: a part of a draft would keep the whole of it in memory. What may be a password is not kept.
    if (lasting.test(written)) covered.set(Array.from(written).join(''), found);
  }
  return found;
}

function isHidden(kind: HiddenKind, word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  const { inside, innocent, sounds } = hidden[kind];
  if (innocent.test(word)) return false;
  if (inside.test(word) || (word.length > 3 && sounds.test(word))) return true;
  if (masks.get(kind)!.disguises(word)) return true;
  return kind === 'hidden-swearing' && compound.test(word) && !properCompound.test(word);
}
