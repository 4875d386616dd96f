import type { Span } from '../../engine/report.ts';
import type { Explained } from '../../messages/replies.ts';

/** A piece of a message: a word, or what stands between two. */
export interface Piece extends Span {
  text: string;
  /** Whether a pattern spoke for a finding here, or was excused. */
  pattern: 'stands' | 'excused' | null;
  /** How much it weighs with the learned reader: 0 for next to nothing, up to 4. */
  level: 0 | 1 | 2 | 3 | 4;
}

/** From which score on a level begins. */
const levels = [0.05, 0.25, 0.5, 0.75] as const;

const levelOf = (score: number): Piece['level'] =>
  levels.filter((from) => score >= from).length as Piece['level'];

/** A message word by word, with what each weighs. The texts make up the message again. */
export function weigh(draft: string, { seen, words }: Pick<Explained, 'seen' | 'words'>): Piece[] {
  const patterns = seen.filter(({ by }) => by.kind !== 'reader');
  let start = 0;
  return draft.split(/(\s+)/).flatMap((text): Piece[] => {
    const end = start + text.length;
    const here = (span: Span): boolean => span.start < end && span.end > start;
    const found = patterns.filter(here);
    const score = Math.max(0, ...words.filter(here).map((word) => word.score));
    const blank = text.trim() === '';
    const piece: Piece = {
      text,
      start,
      end,
      pattern:
        blank || found.length === 0 ? null : found.some(({ excused }) => !excused) ? 'stands' : 'excused',
      level: blank ? 0 : levelOf(score),
    };
    start = end;
    return text === '' ? [] : [piece];
  });
}
