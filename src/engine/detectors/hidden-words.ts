import type { Span } from '../report.ts';
import type { Token, TokenText } from '../text/token.ts';
import {
  alone,
  compound,
  compoundPair,
  hidden,
  properCompound,
  type HiddenKind,
} from './hidden-vocabulary.ts';
import { Mask } from './mask.ts';

const masks = new Map<HiddenKind, Mask>(
  (Object.keys(hidden) as HiddenKind[]).map((kind) => [kind, new Mask(hidden[kind].words)]),
);

/** Letters with signs among them, as one run. Bounded. */
const run = /(?<![\w@#/:.&=-])[\w@$!<(¢][\w@$!*#^<(¢¡|+.~&\-[\]{})]{1,22}[\w@$!*]?/g;
/** Longer than any word or piece that hides one. */
const LONGEST = 30;
const PIECE = 8;

/**
 * Words of a kind that are hidden: in a compound ("arsekisser"), under signs ("f[_]cker", "fu<k", "b.ollocks"), spelt
 * by sound ("phuq"), letters changed round ("fcuking"), backwards, or cut in pieces ("fu ck"). Not what is quoted.
 * Linear.
 */
export function hiddenWords(kind: HiddenKind, { tokens, original }: TokenText): Span[] {
  const found: Span[] = [];
  const mask = masks.get(kind)!;
  if (kind === 'hidden-swearing') found.push(...whole(tokens));
  tokens.forEach((token, index) => {
    if (isPlain(token) && [token.text, ...token.variants].some((word) => hides(kind, word, mask))) {
      found.push({ start: token.start, end: token.end });
      return;
    }
    const pieces = inPieces(kind, tokens, index, mask);
    if (pieces) found.push({ start: token.start, end: tokens[index + pieces - 1]!.end });
  });
  if (!/[^\s\w.,?'"’]/.test(original) && !/\w\.\w/.test(original)) return found;
  const quoted = tokens.filter((token) => token.quoted);
  for (const { 0: written, index } of original.matchAll(run)) {
    const word = written.replace(/[.!~\-(<[{)\]]+$/, '');
    if (!/[^A-Za-z']/.test(word) || !mask.covers(word.toLowerCase())) continue;
    const end = index + word.length;
    if (!quoted.some((token) => token.start < end && token.end > index)) found.push({ start: index, end });
  }
  return found;
}

/** A message of one word that is rude by itself; with a capital it may be a name. */
function whole(tokens: readonly Token[]): Span[] {
  const [only, ...more] = tokens.filter(({ entity }) => !entity);
  if (!only || more.length > 0 || only.quoted || only.caps === 'title' || !alone.has(only.text)) return [];
  return [{ start: only.start, end: only.end }];
}

const isPlain = ({ entity, quoted, text }: Token): boolean =>
  !entity && !quoted && text.length > 2 && text.length <= LONGEST;

/** Answers by word, since most words of a message have been met before. Bounded. */
const known = new Map<HiddenKind, Map<string, boolean>>();
const KEPT = 20_000;

function hides(kind: HiddenKind, word: string, mask: Mask): boolean {
  let answers = known.get(kind);
  if (!answers || answers.size > KEPT) known.set(kind, (answers = new Map()));
  let answer = answers.get(word);
  if (answer === undefined) answers.set(word, (answer = isHidden(kind, word, mask)));
  return answer;
}

function isHidden(kind: HiddenKind, word: string, mask: Mask): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  const { inside, innocent, sounds } = hidden[kind];
  if (innocent.test(word)) return false;
  if (inside.test(word) || (word.length > 3 && sounds.test(word)) || mask.disguises(word)) return true;
  return kind === 'hidden-swearing' && compound.test(word) && !properCompound.test(word);
}

/** A piece that stands for nothing by itself: "ck", "cking", "t". */
const noWord = /^(?:[^aeiouy]+|ck.*|[eu])$/;

/** How many tokens from here make one hidden word: "fu ck", "wan k er", "butt head"; 0 for none. */
function inPieces(kind: HiddenKind, tokens: readonly Token[], from: number, mask: Mask): number {
  let joined = '';
  let unsayable = false;
  for (let count = 1; count <= 3; count += 1) {
    const token = tokens[from + count - 1];
    if (!token || token.entity || token.quoted || token.text.length > PIECE) return 0;
    // Only a space, or one mark that binds, may stand between.
    if (count > 1 && !/^[ \-_]$/.test(token.before)) return 0;
    joined += token.text;
    unsayable ||= noWord.test(token.text);
    if (count === 1) continue;
    const bound = unsayable || token.before !== ' ';
    if (bound && joined.length > 3 && mask.has(joined)) return count;
    if (count > 2 || kind !== 'hidden-swearing') continue;
    if (compoundPair.test(`${tokens[from]!.text} ${token.text}`)) return 2;
  }
  return 0;
}
