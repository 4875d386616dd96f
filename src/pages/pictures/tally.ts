import type { Report, Severity } from '../../engine/report.ts';
import { concernsOf } from '../../panel/concern.ts';

/** How often something was found. */
export interface Count<T> {
  of: T;
  count: number;
}

/** What several messages come to: one finding for each rule in each message, however many words it is about. */
export interface Tally {
  /** All three, also where there are none. */
  severities: Count<Severity>[];
  /** By the main clause of each finding, the most frequent first; the counts add up to those of the severities. */
  clauses: Count<{ id: string; title: string }>[];
}

const severities: readonly Severity[] = ['stop', 'warn', 'advise'];

/** Count what was found. */
export function tally(reports: readonly Report[]): Tally {
  const concerns = reports.flatMap((report) =>
    concernsOf(report).map(({ severity, findings }) => ({ severity, clause: findings[0]!.clauses[0]! })),
  );
  const titles = new Map(
    reports.flatMap(({ clauses }) => clauses.map(({ id, title }) => [id, title] as const)),
  );
  const byClause = new Map<string, number>();
  for (const { clause } of concerns) byClause.set(clause, (byClause.get(clause) ?? 0) + 1);
  return {
    severities: severities.map((of) => ({
      of,
      count: concerns.filter(({ severity }) => severity === of).length,
    })),
    clauses: [...byClause]
      .map(([id, count]) => ({ of: { id, title: titles.get(id) ?? '' }, count }))
      .toSorted((a, b) => b.count - a.count || a.of.id.localeCompare(b.of.id, 'en', { numeric: true })),
  };
}
