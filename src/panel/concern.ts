import type { Finding, Report, Severity, Suggestion } from '../engine/report.ts';

/** What one rule found in a draft, or beside it, wherever in it: the writer reads each reason once. */
export interface Concern {
  rule: string;
  severity: Severity;
  /** In the order of the draft; never empty. */
  findings: Finding[];
  /** Mechanical changes for all of them. */
  suggestions: Suggestion[];
}

/** The strictest is the least. */
export const weight: Record<Severity, number> = { stop: 0, warn: 1, advise: 2 };

/** A finding this long is about the message as a whole; its words are neither quoted nor marked. */
export const isWhole = ({ text }: Finding): boolean => text.length > 160;

/** A report's findings by rule, the strictest first. */
export function concernsOf(report: Report): Concern[] {
  const byRule = new Map<string, Concern>();
  for (const finding of report.findings) {
    const { rule, severity } = finding;
    // What is said of a picture is another thing than what the same rule says of words.
    const key = finding.attached ? `${rule}+` : rule;
    let concern = byRule.get(key);
    if (!concern) byRule.set(key, (concern = { rule, severity, findings: [], suggestions: [] }));
    if (weight[severity] < weight[concern.severity]) concern.severity = severity;
    concern.findings.push(finding);
    concern.suggestions.push(...finding.suggestions);
  }
  return [...byRule.values()].sort((a, b) => weight[a.severity] - weight[b.severity]);
}

/** What is asked about a picture and not confirmed is sent only with a reason, as a `stop` is. */
export const needsReason = ({ verdict, findings }: Report): boolean =>
  verdict === 'stop' || findings.some(({ attached }) => attached && attached.questions.length > 0);
