import type { Piece } from './word-pieces.ts';

/** Most pieces read at once; the reader was taught with up to 190. */
export const MOST = 126;
/** From here on a window ends with its paragraph, so that a change in one paragraph leaves later windows as they were. */
const ENOUGH = 64;

/**
 * Cut a draft's pieces into runs that are read one at a time: whole sentences while they fit. A short message is one
 * window. Where nothing ends a sentence in time a window ends between words. Linear.
 */
export function windows(draft: string, pieces: readonly Piece[]): Piece[][] {
  const cut: Piece[][] = [];
  let from = 0;
  while (from < pieces.length) {
    const to = end(draft, pieces, from);
    cut.push(pieces.slice(from, to));
    from = to;
  }
  return cut;
}

function end(draft: string, pieces: readonly Piece[], from: number): number {
  const most = Math.min(from + MOST, pieces.length);
  let sentence = 0;
  let word = 0;
  for (let at = from + 1; at < most; at += 1) {
    const between = draft.slice(pieces[at - 1]!.end, pieces[at]!.start);
    if (/\n\s*\n/.test(between) && at - from >= ENOUGH) return at;
    if (between.includes('\n') || (between !== '' && /[.!?]/.test(draft[pieces[at - 1]!.end - 1]!)))
      sentence = at;
    if (between !== '') word = at;
  }
  if (most === pieces.length) return most;
  return sentence || word || most;
}
