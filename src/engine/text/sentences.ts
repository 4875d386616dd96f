import type { Sentence, Token } from './token.ts';

const abbreviations = new Set(
  'mr mrs ms dr rev prof cllr st no nos e g i eg ie etc vs approx tel ext dept'.split(' '),
);

/** Cut tokens into sentences and number them: at . ! ? … before a space, at a new line, at a bullet. Linear. */
export function findSentences(tokens: Token[], draft: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    token.sentence = sentences.length;
    const last = index === tokens.length - 1;
    if (!last && !ends(token)) continue;
    const { after } = token;
    // Nearly all end with a full stop right behind.
    const mark = after.startsWith('.') ? 0 : after.search(/[.!?…]/);
    sentences.push({
      start: tokens[from]!.start,
      end: mark < 0 ? token.end : Math.min(draft.length, token.end + mark + 1),
      from,
      to: index + 1,
      question: after.includes('?'),
      exclaims: after.includes('!') ? after.split('!').length - 1 : 0,
    });
    from = index + 1;
  }
  return sentences;
}

function ends({ after, text }: Token): boolean {
  if (after === ' ' || after === ', ' || after === '') return false;
  if (after === '. ') return !abbreviations.has(text);
  if (after.includes('\n')) return true;
  if (/[!?…]/.test(after)) return true;
  return /\.["')\]]*\s/.test(after) && !abbreviations.has(text);
}
