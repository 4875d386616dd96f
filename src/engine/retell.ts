import type { Reading } from './evidence.ts';

/**
 * What the learned reader says of our rules, told of an organisation's own: each of its rules that names one of ours
 * takes that one's scores and words. Of all other rules the reader says nothing.
 */
export function retell(reading: Reading, readAs: ReadonlyMap<string, readonly string[]>): Reading {
  const own = (rule: string): readonly string[] => readAs.get(rule) ?? [];
  const among = (rules: ReadonlySet<string>): Set<string> => new Set([...rules].flatMap(own));
  return {
    scores: new Map([...reading.scores].flatMap(([rule, score]) => own(rule).map((id) => [id, score]))),
    doubted: among(reading.doubted),
    unsure: among(reading.unsure),
    spans: reading.spans.flatMap((span) => own(span.rule).map((rule) => ({ ...span, rule }))),
  };
}
