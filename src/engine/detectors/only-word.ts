import type { Token } from '../text/token.ts';
import type { TokenText } from '../text/token-text.ts';

/** More words, faces and handles than stand beside a message's only word. */
const MOST = 9;

/** The only word of a message, whatever faces and handles stand beside it; not where it is quoted. */
export function onlyWord(text: TokenText): Token | undefined {
  const { length, entities } = text.list;
  if (length > MOST || (!entities && length !== 1)) return undefined;
  const [only, ...more] = text.tokens.filter(({ entity }) => !entity);
  return only && more.length === 0 && !only.quoted ? only : undefined;
}
