import { Sign, signsOfRun } from './signs.ts';
import { variantsOf } from './variants.ts';
import { Word, type Caps } from './word.ts';

/** Letters, digits and the signs that may stand among them, up to the next space or mark. */
export interface Run {
  raw: string;
  hash: number;
  /** Bits of `Sign`. */
  signs: number;
  /** How many words for numbers are in it. */
  numbers: number;
  /** The one word that it is, most times; else its words. */
  word: Word | undefined;
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
const MOST_RUNS = 40_000;
/** A longer run is nobody's word, and not kept. */
const LONGEST = 40;
/** Nor is what may be a password or a number of somebody's: words are kept, and what is as short as a time. */
const lasting = /^(?:[\p{L}\p{M}'-]+|.{1,4})$/u;

/** Words that were made to have one hash cost no more than words never met: looked for no further, and not kept. */
const MOST_PROBES = 16;

/** Runs met, by open addressing: a run is found by its units where it stands, and no string is made for it. */
let slots: (Run | undefined)[] = [];
let kept = 0;
forgetRuns();

function forgetRuns(): void {
  slots = Array.from({ length: 1 << 12 }, () => undefined);
  kept = 0;
}

/** The run between two places of a text, whose hash is `hashOf`'s. A look-up where it has been met before. */
export function runAt(text: string, from: number, to: number, hash: number): Run {
  const mask = slots.length - 1;
  const first = hash ^ (hash >>> 15);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const run = slots[(first + probe) & mask];
    if (run === undefined) break;
    if (run.hash === hash && isSame(run.raw, text, from, to)) return run;
  }
  if (to - from > LONGEST) return cut(text.slice(from, to), hash);
  const run = cut(copied(text, from, to), hash);
  if (lasting.test(run.raw)) keep(run);
  return run;
}

/** A part of a text that doesn't keep the whole of it in memory, as a slice would. */
function copied(text: string, from: number, to: number): string {
  const codes: number[] = [];
  for (let at = from; at < to; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}

/** A run's hash, unit by unit, from 0. */
export const hashOf = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

function isSame(raw: string, text: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let at = 0; at < raw.length; at += 1)
    if (raw.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

function keep(run: Run): void {
  if (kept >= MOST_RUNS) forgetRuns();
  if (kept * 2 >= slots.length) {
    const old = slots;
    slots = Array.from({ length: old.length * 2 }, () => undefined);
    kept = 0;
    for (const one of old) if (one) place(one);
  }
  place(run);
}

/** Into a free slot, where there is one near enough. */
function place(run: Run): void {
  const mask = slots.length - 1;
  const first = run.hash ^ (run.hash >>> 15);
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const at = (first + probe) & mask;
    if (slots[at] !== undefined) continue;
    slots[at] = run;
    kept += 1;
    return;
  }
}

function cut(raw: string, hash: number): Run {
  const signs = signsOfRun(raw);
  const word = plain.test(raw) ? plainWord(raw) : undefined;
  const pieces = word ? none : piecesOf(raw);
  // "one-two" counts for two.
  const numbers = (signs & Sign.number) === 0 ? 0 : /[^a-z]/i.test(raw) ? 2 : 1;
  return { raw, hash, signs, numbers, word, pieces };
}

const none: readonly Piece[] = [];

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
