import type { Finding } from '../engine/report.ts';

export interface Change {
  /** Only in the draft before. */
  went: Finding[];
  /** In both: the same words, or others that break the same rule. */
  stayed: { before: Finding; after: Finding }[];
  /** Only in the draft after. */
  came: Finding[];
}

/** What rewriting a draft has done, finding by finding. Each finding is in one list, once. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): Change {
  const came = [...after];
  const pairs = new Map<Finding, Finding>();
  const pair = (same: (a: Finding, b: Finding) => boolean): void => {
    for (const one of before) {
      if (pairs.has(one)) continue;
      const at = came.findIndex((other) => same(one, other));
      if (at >= 0) pairs.set(one, came.splice(at, 1)[0]!);
    }
  };
  // The same words first, so that they aren't taken by another finding of their rule.
  pair((a, b) => a.rule === b.rule && a.text.toLowerCase() === b.text.toLowerCase());
  pair((a, b) => a.rule === b.rule);
  return {
    went: before.filter((one) => !pairs.has(one)),
    stayed: before.flatMap((one) => {
      const other = pairs.get(one);
      return other ? [{ before: one, after: other }] : [];
    }),
    came,
  };
}
