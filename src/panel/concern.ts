import type { Finding, Report, Severity, Suggestion } from '../engine/report.ts';

/** What one rule found in a draft, wherever in it: the writer reads each reason once. */
export interface Concern {
  rule: string;
  severity: Severity;
  /** In the order of the draft; never empty. */
  findings: Finding[];
  /** Mechanical changes for all of them. */
  suggestions: Suggestion[];
}

const weight: Record<Severity, number> = { stop: 0, warn: 1, advise: 2 };

/** A report's findings by rule, the strictest first. */
export function concernsOf(report: Report): Concern[] {
  const byRule = new Map<string, Concern>();
  for (const finding of report.findings) {
    const { rule, severity } = finding;
    let concern = byRule.get(rule);
    if (!concern) byRule.set(rule, (concern = { rule, severity, findings: [], suggestions: [] }));
    if (weight[severity] < weight[concern.severity]) concern.severity = severity;
    concern.findings.push(finding);
    concern.suggestions.push(...finding.suggestions);
  }
  return [...byRule.values()].sort((a, b) => weight[a.severity] - weight[b.severity]);
}
