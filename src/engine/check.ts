import type { Policy } from '../policy/settings.ts';
import type { Evidence, Reading } from './evidence.ts';
import { examine } from './examine.ts';
import type { Pack } from './pack.ts';
import type { Clause, Context, Finding, Report, Severity, Verdict } from './report.ts';
import { suggest } from './suggest.ts';

const weight: Record<Severity, number> = { advise: 1, warn: 2, stop: 3 };

/**
 * Score a draft against a pack. Pure: the same arguments give the same report, in Node and in every browser.
 * Linear in the draft. Offsets are UTF-16 code units of `draft` as it was typed. Without a `reading` the patterns
 * speak alone.
 */
export function check(
  draft: string,
  context: Context,
  pack: Pack,
  policy: Policy,
  reading?: Reading,
): Report {
  if (draft.trim() === '') return { verdict: 'clear', findings: [], clauses: [] };
  return reportOf(draft, examine(draft, context, pack, policy, reading), pack);
}

/** What evidence comes to: one finding for the words of a rule that stand, with what to say of them. */
export function reportOf(draft: string, evidence: readonly Evidence[], pack: Pack): Report {
  return report(draft, merge(evidence.filter((one) => one.excused === undefined)), pack);
}

/** Evidence that came to one finding. */
interface Merged {
  rule: string;
  severity: Severity;
  start: number;
  end: number;
  parts: Evidence[];
}

/** Evidence of one rule that overlaps is one finding; the strictest severity stands. */
function merge(evidence: readonly Evidence[]): Merged[] {
  if (evidence.length < 2) return evidence.map(alone);
  const sorted = evidence.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<string, Merged>();
  const merged: Merged[] = [];
  for (const one of sorted) {
    const before = last.get(one.rule);
    if (before && one.start < before.end) {
      before.end = Math.max(before.end, one.end);
      if (weight[one.severity] > weight[before.severity]) before.severity = one.severity;
      before.parts.push(one);
    } else {
      const fresh = alone(one);
      merged.push(fresh);
      last.set(one.rule, fresh);
    }
  }
  return merged;
}

function alone(one: Evidence): Merged {
  const { rule, severity, start, end } = one;
  return { rule, severity, start, end, parts: [one] };
}

function report(draft: string, merged: Merged[], pack: Pack): Report {
  const findings = merged.map(({ rule, severity, start, end, parts }): Finding => {
    const { title, clauses, say } = pack.rules.get(rule)!;
    const text = draft.slice(start, end);
    const suggestions = suggest(draft, parts);
    return { rule, title, clauses, severity, start, end, text, message: say, suggestions };
  });
  return gather(findings, pack);
}

/** A report of findings, in their order, with what they come to and what they cite. */
export function gather(all: readonly Finding[], pack: Pack): Report {
  const findings = all.toSorted(
    (a, b) => a.start - b.start || weight[b.severity] - weight[a.severity] || (a.rule < b.rule ? -1 : 1),
  );
  let verdict: Verdict = 'clear';
  for (const { severity } of findings)
    if (verdict === 'clear' || weight[severity] > weight[verdict]) verdict = severity;
  return { verdict, findings, clauses: clausesOf(findings, pack) };
}

/** The clauses that findings cite, in the order of the code. */
function clausesOf(findings: readonly Finding[], pack: Pack): Clause[] {
  const [first, ...others] = findings;
  if (!first) return [];
  // A finding of what is attached may cite fewer than its rule.
  const { clauses } = pack.rules.get(first.rule)!;
  if (first.clauses === clauses && others.every((one) => one.clauses === clauses))
    return pack.byRule.get(first.rule)!.clauses.slice();
  const cited = new Set(findings.flatMap((finding) => finding.clauses));
  return Array.from(pack.clauses.values()).filter(({ id }) => cited.has(id));
}
