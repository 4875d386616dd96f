import type { Span } from '../engine/report.ts';
import type { Piece } from './word-pieces.ts';

/** A piece belongs to what is meant while its score is at least this, or this share of the highest. */
const PLAIN = 0.5;
const SHARE = 0.35;
/** Marks of ASCII and spaces, and nothing else. */
const marks = /^[\s!-/:-@[-`{-~]*$/;

/** Words that join others, and nothing else: quoted by themselves they tell a writer nothing. */
const joining =
  /^(?:[\s!-/:-@[-`{-~]|\b(?:an?|the|in|on|at|of|to|for|from|by|with|as|and|or|but|so|is|are|was|be|it|its|this|that|there)\b)*$/i;

/**
 * The words that the reader means: the run of pieces around the highest score, and any other run that is plain by
 * itself, if it holds more than marks and joining words; each is drawn out to whole words. `scores` has a probability
 * for each piece. At least one span comes back for pieces that aren't empty. Linear.
 */
export function quotedWords(draft: string, pieces: readonly Piece[], scores: ArrayLike<number>): Span[] {
  const bare = pieces.map(({ start, end }) => marks.test(draft.slice(start, end)));
  // Marks alone say nothing; only where there is nothing else may they be quoted.
  const all = bare.every(Boolean);
  let peak = Math.max(0, bare.indexOf(false));
  for (let at = peak + 1; at < pieces.length; at += 1) {
    if ((all || !bare[at]) && scores[at]! > scores[peak]!) peak = at;
  }
  const bar = Math.min(PLAIN, scores[peak]! * SHARE);
  const spans: Span[] = [];
  for (let at = 0; at < pieces.length;) {
    if (scores[at]! < bar) {
      at += 1;
      continue;
    }
    let to = at;
    let highest = 0;
    while (to < pieces.length && scores[to]! >= bar) {
      highest = Math.max(highest, scores[to]!);
      to += 1;
    }
    const words = all || bare.slice(at, to).includes(false);
    const span = wholeWords(draft, pieces[at]!.start, pieces[to - 1]!.end);
    const plain = highest >= PLAIN && !joining.test(draft.slice(span.start, span.end));
    if (words && (plain || (at <= peak && peak < to))) spans.push(span);
    at = to;
  }
  return spans;
}

const letter = /[\p{L}\p{N}\p{M}'’]/u;

function wholeWords(draft: string, start: number, end: number): Span {
  while (start > 0 && letter.test(draft[start]!) && letter.test(draft[start - 1]!)) start -= 1;
  while (end < draft.length && letter.test(draft[end - 1]!) && letter.test(draft[end]!)) end += 1;
  return { start, end };
}

/** Words that pieces belong to: their place in the draft, and which pieces they are. Marks alone are no word. */
export function wordsOf(draft: string, pieces: readonly Piece[]): (Span & { from: number; to: number })[] {
  const words: (Span & { from: number; to: number })[] = [];
  pieces.forEach(({ start, end }, at) => {
    const before = words.at(-1);
    const joined = before?.end === start && letter.test(draft[start - 1]!) && letter.test(draft[start]!);
    if (joined) Object.assign(before, { end, to: at + 1 });
    else if (!marks.test(draft.slice(start, end))) words.push({ start, end, from: at, to: at + 1 });
  });
  return words;
}
