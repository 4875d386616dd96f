import { Sign, signsOfRun } from './signs.ts';
import { variantsOf } from './variants.ts';
import { Word, type Caps } from './word.ts';

/** Letters, digits and the signs that may stand among them, up to the next space or mark. */
export interface Run {
  /** Bits of `Sign`. */
  signs: number;
  /** How many words for numbers are in it. */
  numbers: number;
  pieces: readonly Piece[];
}

/** A word of a run, and where in it. */
interface Piece {
  word: Word;
  from: number;
  to: number;
}

/** A word: letters and digits, with apostrophes, and the signs that stand for letters inside it. */
const wordIn = /[\p{L}\p{N}@$](?:[\p{L}\p{N}'*@$€£!#+|&-]*[\p{L}\p{N}*@$'])?/gu;
const plain = /^[a-z\d]+$/i;

/** Bounded, since a draft of random words must not fill the worker's memory. */
const MOST_RUNS = 10_000;
/** A longer run is nobody's word, and not kept. */
const LONGEST = 40;
/** Nor is what may be a password or a number of somebody's: words are kept, and what is as short as a time. */
const lasting = /^(?:[\p{L}\p{M}'-]+|.{1,4})$/u;

/** Runs met that are no row of `WordRows`: the long ones, and those with signs. */
const met = new Map<string, Run>();

/** What is in the run between two places of a text. A look-up where it has been met before. */
export function runAt(text: string, from: number, to: number): Run {
  if (to - from > LONGEST) return cut(text.slice(from, to));
  const known = met.get(text.slice(from, to));
  if (known) return known;
  const raw = copied(text, from, to);
  const run = cut(raw);
  if (isLasting(raw)) {
    if (met.size >= MOST_RUNS) met.clear();
    met.set(raw, run);
  }
  return run;
}

/** Whether a run may be kept in memory for other drafts. */
export const isLasting = (raw: string): boolean => lasting.test(raw);

/** A part of a text that doesn't keep the whole of it in memory, as a slice would. */
export function copied(text: string, from: number, to: number): string {
  const codes: number[] = [];
  for (let at = from; at < to; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** What is in a run, worked out anew. */
export function cut(raw: string): Run {
  const signs = signsOfRun(raw);
  const pieces = plain.test(raw) ? [{ word: plainWord(raw), from: 0, to: raw.length }] : piecesOf(raw);
  // "one-two" counts for two.
  const numbers = (signs & Sign.number) === 0 ? 0 : /[^a-z]/i.test(raw) ? 2 : 1;
  return { signs, numbers, pieces };
}

function plainWord(raw: string): Word {
  const text = raw.toLowerCase();
  const caps = capsOf(raw);
  const variants = variantsOf(text);
  // A capital I behind small letters is drawn like an l: "heII".
  if (caps === 'mixed' && /[a-z]I/.test(raw))
    variants.push(raw.replace(/[a-z]I+/g, (run) => run.replaceAll('I', 'l')).toLowerCase());
  return new Word(text, variants, caps);
}

function piecesOf(run: string): Piece[] {
  const pieces: Piece[] = [];
  for (const found of run.matchAll(wordIn)) {
    // "and/or", "well-known" and "Monday-Friday" are words of their own; "f-u-c-k" is joined later.
    for (const piece of found[0].matchAll(/[^-&|+]+/g)) {
      const raw = withoutQuotes(piece[0]);
      if (!/[\p{L}\p{N}]/u.test(raw)) continue;
      const from = found.index + piece.index + piece[0].indexOf(raw);
      // "who're" without its apostrophe would be another word.
      const text = raw
        .toLowerCase()
        .replace(/^who're$/, 'who')
        .replaceAll("'", '');
      if (text === '') continue;
      pieces.push({ word: new Word(text, variantsOf(text), capsOf(raw)), from, to: from + raw.length });
    }
  }
  return pieces;
}

/** Without the apostrophes at its ends; a pattern would try each of many in the middle. */
function withoutQuotes(piece: string): string {
  let from = 0;
  let to = piece.length;
  while (piece[from] === "'") from += 1;
  while (to > from && piece[to - 1] === "'") to -= 1;
  return piece.slice(from, to);
}

function capsOf(written: string): Caps {
  const letters = written.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return 'lower';
  if (letters === letters.toUpperCase()) return letters.length === 1 ? 'title' : 'upper';
  return letters.slice(1) === letters.slice(1).toLowerCase() ? 'title' : 'mixed';
}
