import type { Span } from '../../engine/report.ts';

/** A draft in the pieces that can be marked, with what stands between them: put together again they are the draft. */
export interface Piece extends Span {
  text: string;
  /** Its number among the words, or null for what stands between. */
  word: number | null;
}

/** What is parted by blanks. A mark or an emoji that stands alone can be meant too. */
export function piecesOf(draft: string): Piece[] {
  const pieces: Piece[] = [];
  let words = 0;
  for (const { 0: text, index: start } of draft.matchAll(/\S+|\s+/g)) {
    const blank = text.trim() === '';
    pieces.push({ text, start, end: start + text.length, word: blank ? null : words });
    if (!blank) words += 1;
  }
  return pieces;
}

export interface Marking {
  /** 1, half or 0. */
  points: number;
  /** Of the places that were to be found, how many were. */
  found: number;
  places: number;
  /** Marked words in which nothing is meant. */
  beside: number;
}

/**
 * What marking these words is worth. `meant` are places of which each is to be found, one word of it being enough;
 * `allowed` may be marked too. Everything marked is not everything found: words beside count against it.
 */
export function judgeMarks(
  draft: string,
  marked: ReadonlySet<number>,
  meant: readonly Span[],
  allowed: readonly Span[] = [],
): Marking {
  const words = piecesOf(draft).filter(({ word }) => word !== null);
  const within = (spans: readonly Span[]) => (word: Span) =>
    spans.some(({ start, end }) => word.start < end && word.end > start);
  const chosen = words.filter(({ word }) => marked.has(word!));
  const found = meant.filter((place) => chosen.some(within([place]))).length;
  const beside = chosen.filter((word) => !within([...meant, ...allowed])(word)).length;
  const most = Math.floor(words.filter(within(meant)).length / 2);
  const clean = beside <= (meant.length > 0 ? Math.max(1, most) : 0);
  const all = found === meant.length;
  const some = meant.length > 0 && found > 0;
  const points = all && clean ? 1 : some && (all || clean) ? 0.5 : 0;
  return { points, found, places: meant.length, beside };
}

/** Places that words can be marked for: not those that mean the message as a whole. */
export const markable = <T extends Span>(draft: string, spans: readonly T[]): T[] => {
  const words = piecesOf(draft).filter(({ word }) => word !== null);
  return spans.filter(({ start, end }) => {
    const covered = words.filter((word) => word.start < end && word.end > start).length;
    return covered > 0 && covered <= Math.max(1, words.length * 0.6);
  });
};
