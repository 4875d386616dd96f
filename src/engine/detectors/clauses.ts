import type { TokenText } from '../text/token-text.ts';

/** Behind these marks a clause begins, whatever stands there. */
const parting = /[;:…]|\.\.| [-–—]{1,3} | \/ |—/;
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
/** Marks that open, with those that close. */
const closing = new Map([
  ['(', ')'],
  ['"', '"'],
  ['“', '”'],
]);
/** What stands in brackets or quotation marks is a clause of its own from so many words on. */
const INSERTED = 3;

/**
 * Whether a clause begins at a token: behind marks, at a word that joins two. `begin` is where the clause before begins,
 * `to` where the sentence is over. A comma parts no list ("a, b, c") and not a sentence's first word ("so, …").
 */
function begins(draft: TokenText, at: number, from: number, begin: number, to: number): boolean {
  const { words, entities } = draft.list;
  const kind = entities?.[at - 1]?.kind;
  if (kind === 'emoji' || kind === 'emoticon') return true;
  const after = draft.before(at);
  const { text } = words[at]!;
  if (after !== ' ') {
    if (parting.test(after)) return true;
    if (after.includes(',') && at - 1 > from && !isListed(draft, at, from)) return true;
  }
  if (beginning.has(text)) return true;
  const next = at + 1 < to ? words[at + 1]!.text : '';
  if (beginningPair.has(`${text}|${next}`)) return true;
  const count = at - begin;
  switch (text) {
    case 'if':
      return count >= 2 && to - at > 4;
    case 'but':
      return count >= 2 && to - at > 2;
    case 'then':
      return words
        .slice(Math.max(begin, at - IF_THEN.most), Math.max(begin, at - IF_THEN.least + 1))
        .some((word) => word.text === 'if');
  }
  // "He said …"
  const said = words[at - 1]!.text;
  return (said === 'said' || said === 'says') && count === 2 && pronouns.has(words[begin]!.text);
}

/** Whether the comma before a token is one of several a word apart: "books, pens, paper". */
function isListed(draft: TokenText, at: number, from: number): boolean {
  const hasComma = (index: number): boolean => draft.after(index).includes(',');
  return hasComma(at) || (at - 2 >= from && hasComma(at - 2));
}

/** Half-open, by the numbers of the tokens. */
export interface Clause {
  from: number;
  to: number;
}

/** The clause of a token, in its sentence from `from` up to `to`. Linear in the sentence, and again for each mark that opens. */
export function clauseOf(draft: TokenText, at: number, from: number, to: number): Clause {
  let begin = from;
  let closed = -1;
  for (let next = from; next < to; next += 1) {
    let isNew = next === closed || (next > begin && begins(draft, next, from, begin, to));
    if (next > from && closed <= next) {
      const close = insertedUpTo(draft, next, to);
      if (close - next >= INSERTED) {
        closed = close;
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
function insertedUpTo(draft: TokenText, at: number, to: number): number {
  const before = draft.before(at);
  if (before === ' ') return at;
  const close = closing.get(before.at(-1) ?? '');
  if (!close) return at;
  for (let next = at; next < to; next += 1) if (draft.after(next).startsWith(close)) return next + 1;
  return at;
}
