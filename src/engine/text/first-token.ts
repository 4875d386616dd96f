import type { Token } from './token.ts';

/** The first of tokens in order for which something holds that holds for all behind it; their number for none. */
export function firstToken(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let from = 0;
  for (let to = tokens.length; from < to;) {
    const middle = (from + to) >> 1;
    if (holds(tokens[middle]!)) to = middle;
    else from = middle + 1;
  }
  return from;
}
