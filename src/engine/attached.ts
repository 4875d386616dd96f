import type { Policy } from '../policy/settings.ts';
import { gather } from './check.ts';
import { fits } from './examine.ts';
import type { Pack } from './pack.ts';
import type { Attachment, Context, Finding, Report } from './report.ts';

/**
 * A report of the words, with what the rules say of the pictures and films that go with them: one finding for each
 * `attached` of a rule that applies, whatever the number of files. What was answered is not asked again.
 */
export function withAttached(
  report: Report,
  attachments: readonly Attachment[],
  context: Context,
  pack: Pack,
  policy: Policy,
): Report {
  if (attachments.length === 0) return report;
  const found = [...pack.rules].flatMap(([rule, { title, clauses, severity, attached = [] }]): Finding[] => {
    const own = policy.rules[rule];
    if (own === 'off') return [];
    return attached
      .filter((one) => fits(one, context))
      .filter(({ kind, place, ask }) =>
        attachments.some(
          (file) => kind.includes(file.kind) && (!place || file.place) && !(ask && file.answered),
        ),
      )
      .map(({ say, ask = [], ...one }) => ({
        rule,
        title,
        clauses: ask.length > 0 ? ask.map(({ clause }) => clause) : clauses,
        severity: own ?? one.severity ?? severity,
        start: 0,
        end: 0,
        text: '',
        message: say,
        suggestions: [],
        attached: { questions: ask },
      }));
  });
  return gather([...report.findings, ...found], pack);
}
