import type { Token } from './token.ts';
import type { TokenList } from './token-list.ts';

const abbreviations = new Set(
  'mr mrs ms dr rev prof cllr st no nos e g i eg ie etc vs approx tel ext dept'.split(' '),
);

const SPACE = 32;
const COMMA = 44;
const STOP = 46;
/** One of these between two words may bind them: "wan-ker". */
const binding = new Set([...'-_/|'].map((sign) => sign.charCodeAt(0)));

/**
 * Where the sentences of a draft begin, by the number of the token, and one past the last of all: behind . ! ? … before
 * a space, at a new line, at a bullet. And whether two words are bound by a mark. Linear.
 */
export function partSentences(
  { words, starts, ends }: TokenList,
  draft: string,
): { begins: number[]; isBound: boolean } {
  const begins: number[] = [];
  let isBound = false;
  if (words.length > 0) begins.push(0);
  for (let at = 1; at < words.length; at += 1) {
    const from = ends[at - 1]!;
    const to = starts[at]!;
    const code = draft.charCodeAt(from);
    if (to - from === 1) {
      if (code === SPACE) continue;
      isBound ||= binding.has(code);
    } else if (to - from === 2 && code === COMMA && draft.charCodeAt(from + 1) === SPACE) continue;
    else if (to === from) continue;
    if (isEnd(draft, from, to, words[at - 1]!.text)) begins.push(at);
  }
  begins.push(words.length);
  return { begins, isBound };
}

/** Whether the marks between two words end a sentence, given the word before them. */
function isEnd(draft: string, from: number, to: number, word: string): boolean {
  if (to - from === 2 && draft.charCodeAt(from) === STOP && draft.charCodeAt(from + 1) === SPACE)
    return !abbreviations.has(word);
  const after = draft.slice(from, to);
  if (after.includes('\n')) return true;
  if (/[!?…]/.test(after)) return true;
  return /\.["')\]]*\s/.test(after) && !abbreviations.has(word);
}

/** Where a sentence is over, the mark that ends it included, given its last token. */
export function endOf({ end, after }: Token, draft: string): number {
  // Nearly all end with a full stop right behind.
  const mark = after.startsWith('.') ? 0 : after.search(/[.!?…]/);
  return mark < 0 ? end : Math.min(draft.length, end + mark + 1);
}
