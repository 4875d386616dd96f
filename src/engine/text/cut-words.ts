import type { Normal } from './normalise.ts';
import { runAt } from './runs.ts';
import { signsAt, Sign, type Signs } from './signs.ts';
import type { TokenList } from './token-list.ts';
import { MOST_UNITS, oldest, shifted, TOLD, unitOf, wordRows } from './word-rows.ts';

const INSIDE = 1;
const DIGIT = 2;
/** Something to look at besides. */
const MARK = 4;
/** A run with it has no row. */
const ODD = 8;
/** From this bit on, its number in a key. */
const KEY = 4;

/** By UTF-16 unit up to "~": what it is to a word. */
const kindsOf = Uint16Array.from({ length: 127 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const unit = unitOf(sign) << KEY;
  if (/[a-z]/i.test(sign)) return INSIDE | unit;
  if (/\d/.test(sign)) return INSIDE | DIGIT | unit;
  if (sign === "'") return INSIDE | MARK | unit;
  // Signs that only sometimes belong to a word.
  if (/[*@$!#+|&-]/.test(sign)) return INSIDE | MARK | ODD;
  return /[ \n]/.test(sign) ? 0 : MARK;
});
const beyond = INSIDE | MARK | ODD;

/** Whether a unit may stand in a run of letters, digits and signs among them. */
export const isInside = (code: number): boolean => ((kindsOf[code] ?? INSIDE) & INSIDE) !== 0;

/** Cut words out of a part of a normalised text; `signs`, where it is given, learns what else is there. Linear. */
export function cutWords(normal: Normal, from: number, to: number, list: TokenList, signs?: Signs): void {
  const { text, starts, ends } = normal;
  let begin = -1;
  /** The letters of the run so far, the last five in `a`. */
  let a = 0;
  let b = 0;
  let c = 0;
  let kinds = 0;
  let has = 0;
  let digits = 0;
  let numbers = 0;
  for (let at = from; at <= to; at += 1) {
    const code = at < to ? text.charCodeAt(at) : 32;
    const kind = code < 127 ? kindsOf[code]! : beyond;
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
        a = b = c = kinds = 0;
      }
      c = shifted(c, oldest(b));
      b = shifted(b, oldest(a));
      a = shifted(a, kind >> KEY);
      kinds |= kind;
      if ((kind & DIGIT) !== 0) digits += 1;
    } else if (begin >= 0) {
      let row = -1;
      if ((kinds & ODD) === 0 && at - begin <= MOST_UNITS) {
        row = wordRows.of(a, b, c);
        if (row < 0) row = wordRows.add(text, begin, at, a, b, c);
      }
      if (row >= 0) {
        const told = wordRows.told[row]!;
        has |= told & TOLD.signsMask;
        numbers += told >>> TOLD.numbers;
        list.addRow(row, (told >> TOLD.traits) & TOLD.traitsMask, starts[begin]!, ends[at - 1]!);
      } else {
        const run = runAt(text, begin, at);
        has |= run.signs;
        numbers += run.numbers;
        for (const piece of run.pieces)
          list.add(piece.word, starts[begin + piece.from]!, ends[begin + piece.to - 1]!);
      }
      begin = -1;
    }
  }
  if (!signs) return;
  signs.has |= has;
  signs.digits += digits;
  signs.numbers += numbers;
}
