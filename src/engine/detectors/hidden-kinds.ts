import { compound, hidden, properCompound, type HiddenKind } from './hidden-vocabulary.ts';
import { Mask } from './mask.ts';

export type { HiddenKind };
export const kinds = Object.keys(hidden) as HiddenKind[];
export const masks = new Map<HiddenKind, Mask>(kinds.map((kind) => [kind, new Mask(hidden[kind].words)]));

/** A word with a number behind it, as in names that people take online: "fucker99". */
const numbered = /^([a-z]{4,})\d{1,4}$/;

/** Kinds of words that a word hides in any of its readings; told of the word alone. */
export function hiddenIn(text: string, variants: readonly string[]): readonly HiddenKind[] {
  const name = numbered.exec(text)?.[1] ?? text;
  return kinds.filter((kind) => [name, ...variants].some((word) => word.length > 2 && isHidden(kind, word)));
}

function isHidden(kind: HiddenKind, word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  const { inside, innocent, sounds } = hidden[kind];
  if (innocent.test(word)) return false;
  if (inside.test(word) || (word.length > 3 && sounds.test(word))) return true;
  if (masks.get(kind)!.disguises(word)) return true;
  return kind === 'hidden-swearing' && compound.test(word) && !properCompound.test(word);
}
