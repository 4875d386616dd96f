import type { Normal } from './normalise.ts';
import { hashOf, runAt } from './runs.ts';
import { signsAt, Sign, type Signs } from './signs.ts';
import type { TokenList } from './token-list.ts';

const INSIDE = 1;
const DIGIT = 2;
/** Something to look at besides. */
const MARK = 4;

/** By UTF-16 unit up to "~": what it is to a word. */
const kindsOf = Uint8Array.from({ length: 127 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) return INSIDE;
  if (/\d/.test(sign)) return INSIDE | DIGIT;
  // Signs that only sometimes belong to a word.
  if (/['*@$!#+|&-]/.test(sign)) return INSIDE | MARK;
  return /[ \n]/.test(sign) ? 0 : MARK;
});

/** Whether a unit may stand in a run of letters, digits and signs among them. */
export const isInside = (code: number): boolean => ((kindsOf[code] ?? INSIDE) & INSIDE) !== 0;

/** Cut words out of a part of a normalised text; `signs`, where it is given, learns what else is there. Linear. */
export function cutWords(normal: Normal, from: number, to: number, list: TokenList, signs?: Signs): void {
  const { text } = normal;
  let begin = -1;
  let hash = 0;
  let has = 0;
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const kind = kindsOf[code] ?? INSIDE | MARK;
    if ((kind & MARK) !== 0 && signs) {
      if (code > 126) has |= Sign.beyond;
      else {
        signs.see(code);
        has |= signsAt(text, at, code);
      }
    }
    if ((kind & INSIDE) !== 0) {
      if (begin < 0) {
        begin = at;
        hash = 0;
      }
      hash = hashOf(hash, code);
      if ((kind & DIGIT) !== 0) digits += 1;
    } else if (begin >= 0) {
      has |= addRun(normal, begin, at, hash, list, signs);
      begin = -1;
    }
  }
  if (begin >= 0) has |= addRun(normal, begin, to, hash, list, signs);
  if (!signs) return;
  signs.has |= has;
  signs.digits += digits;
}

function addRun(
  { text, starts, ends }: Normal,
  from: number,
  to: number,
  hash: number,
  list: TokenList,
  signs: Signs | undefined,
): number {
  const run = runAt(text, from, to, hash);
  if (signs) signs.numbers += run.numbers;
  if (run.word) list.add(run.word, starts[from]!, ends[to - 1]!);
  else
    for (const { word, from: first, to: last } of run.pieces)
      list.add(word, starts[from + first]!, ends[from + last - 1]!);
  return run.signs;
}
