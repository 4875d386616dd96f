import type { Token } from '../text/token.ts';

/** Behind these marks a clause begins, whatever stands there. */
const parting = /[;:…]|\.\.| [-–—]{1,3} |—/;
/** Before these words one begins. */
const beginning = new Set('although supposing whereas whose til until'.split(' '));
/** The same with the word right behind. */
const beginningPair = new Set(
  ['and while', 'now that', 'ever since', 'even while', 'even if', 'even though', 'as though', 'as if'].map(
    (pair) => pair.replace(' ', '|'),
  ),
);
const pronouns = new Set('i you he she it we they'.split(' '));
/** "If … then": words between. */
const IF_THEN = { least: 3, most: 10 };
/** What stands in brackets or quotation marks is a clause of its own from so many words on. */
const INSERTED = 3;

/**
 * Whether a clause begins at a token: behind marks, at a word that joins two. `begin` is where the clause before begins,
 * `to` where the sentence is over. A comma parts no list ("a, b, c") and not a sentence's first word ("so, …").
 */
function begins(tokens: readonly Token[], at: number, from: number, begin: number, to: number): boolean {
  const { after } = tokens[at - 1]!;
  const { text } = tokens[at]!;
  if (after !== ' ') {
    if (parting.test(after)) return true;
    if (after.includes(',') && at - 1 > from && !isListed(tokens, at, from)) return true;
  }
  if (beginning.has(text)) return true;
  const next = at + 1 < to ? tokens[at + 1]!.text : '';
  if (beginningPair.has(`${text}|${next}`)) return true;
  const words = at - begin;
  switch (text) {
    case 'if':
      return words >= 2 && to - at > 4;
    case 'but':
      return words >= 2 && to - at > 2;
    case 'then':
      return tokens
        .slice(Math.max(begin, at - IF_THEN.most), Math.max(begin, at - IF_THEN.least + 1))
        .some((token) => token.text === 'if');
  }
  // "He said …"
  const said = tokens[at - 1]!.text;
  return (said === 'said' || said === 'says') && words === 2 && pronouns.has(tokens[begin]!.text);
}

/** Whether the comma before a token is one of several a word apart: "books, pens, paper". */
function isListed(tokens: readonly Token[], at: number, from: number): boolean {
  const hasComma = (index: number): boolean => tokens[index]?.after.includes(',') === true;
  return hasComma(at) || (at - 2 >= from && hasComma(at - 2));
}

/** Half-open, by the numbers of the tokens. */
export interface Clause {
  from: number;
  to: number;
}

/** The clause of a token, in its sentence from `from` up to `to`. Linear in the sentence. */
export function clauseOf(tokens: readonly Token[], at: number, from: number, to: number): Clause {
  let begin = from;
  let closing = -1;
  for (let next = from; next < to; next += 1) {
    let isNew = next === closing || (next > begin && begins(tokens, next, from, begin, to));
    if (next > from && closing <= next) {
      const close = insertedUpTo(tokens, next, to);
      if (close - next >= INSERTED) {
        closing = close;
        isNew = true;
      }
    }
    if (!isNew) continue;
    if (next > at) return { from: begin, to: next };
    begin = next;
  }
  return { from: begin, to };
}

/** Where the brackets or quotation marks are closed that open at a token; its own number where none do. */
function insertedUpTo(tokens: readonly Token[], at: number, to: number): number {
  const { before } = tokens[at]!;
  const close = /\($/.test(before) ? ')' : /"$/.test(before) ? '"' : /“$/.test(before) ? '”' : '';
  if (close === '' || before === ' ') return at;
  for (let next = at; next < to; next += 1) if (tokens[next]!.after.startsWith(close)) return next + 1;
  return at;
}
