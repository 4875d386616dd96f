import type { Severity, Span } from '../../engine/report.ts';
import type { Concern } from '../../panel/concern.ts';

/** A piece of a draft that is marked in one way throughout. */
export interface Segment {
  text: string;
  /** The strictest of what was found in it; null where nothing was. */
  severity: Severity | null;
  /** Numbers, from 1, of the concerns whose words end with it. */
  ends: number[];
}

const order = ['stop', 'warn', 'advise'] as const;

/** Whether a finding is about the message as such: marks under every word would tell nobody which words. */
export const isWhole = (draft: string, { start, end }: Span): boolean =>
  draft.slice(0, start).trim() === '' && draft.slice(end).trim() === '';

/**
 * A draft cut where marks begin and end. The texts make up the draft again. Words of several findings are marked as the
 * strictest of them; findings about the whole message mark nothing.
 */
export function segmentsOf(draft: string, concerns: readonly Concern[]): Segment[] {
  const spans = concerns.flatMap(({ findings, severity }, index) =>
    findings
      .filter((finding) => !isWhole(draft, finding))
      .map(({ start, end }) => ({ start, end, severity, number: index + 1 })),
  );
  const cuts = [...new Set([0, draft.length, ...spans.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(1).map((end, index): Segment => {
    const start = cuts[index]!;
    const over = spans.filter((span) => span.start < end && span.end > start);
    const severity = order.find((one) => over.some((span) => span.severity === one)) ?? null;
    const ends = over.filter((span) => span.end === end).map(({ number }) => number);
    return { text: draft.slice(start, end), severity, ends: [...new Set(ends)].toSorted((a, b) => a - b) };
  });
}
