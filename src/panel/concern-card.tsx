import { i18n } from '#i18n';
import type { Clause, Severity, Suggestion } from '../engine/report.ts';
import type { Concern } from './concern.ts';

/** Longest quotation shown; the writer sees the rest in the composer. */
const LONGEST = 80;
/** Quotations shown for one rule. */
const MOST = 6;

export interface ConcernCardProps {
  concern: Concern;
  clauses: readonly Clause[];
  onFix: (event: Event, suggestions: Suggestion[]) => void;
}

/** One rule's findings: how much they hold, which words, why with the clause, and what to do instead. */
export function ConcernCard({ concern, clauses, onFix }: ConcernCardProps) {
  const { findings, severity, suggestions } = concern;
  const { title, message, clauses: cited } = findings[0]!;
  return (
    <li>
      <h3>
        <span class={`badge ${severity}`}>
          {signs[severity]} {severityWord(severity)}
        </span>
        {title}
      </h3>
      <Words concern={concern} />
      <p>{message.what}</p>
      <p>
        {message.why} {i18n.t('panel.code', [cited.join(', ')])}
      </p>
      <p>
        <strong>{i18n.t('panel.instead')}</strong> {message.instead}
      </p>
      {suggestions.length > 0 && (
        <button type="button" class="small" onClick={(event) => onFix(event, suggestions)}>
          {fixName(concern)}
        </button>
      )}
      <details>
        <summary>{i18n.t('panel.clauses')}</summary>
        {clauses
          .filter((clause) => cited.includes(clause.id))
          .map((clause) => (
            <p key={clause.id}>
              <strong>
                {clause.id} {clause.title}.
              </strong>{' '}
              {clause.text}
            </p>
          ))}
      </details>
    </li>
  );
}

/** Not by colour alone: each severity has a sign and a word. */
const signs = { stop: '■', warn: '▲', advise: '●' } as const;

function severityWord(severity: Severity): string {
  if (severity === 'stop') return i18n.t('panel.severity.stop');
  return severity === 'warn' ? i18n.t('panel.severity.warn') : i18n.t('panel.severity.advise');
}

function Words({ concern: { findings } }: { concern: Concern }) {
  if (findings.some(({ text }) => text.length > LONGEST * 2))
    return <p class="words">{i18n.t('panel.wholeMessage')}</p>;
  return (
    <p class="words">
      {findings.slice(0, MOST).map(({ text, start }) => (
        <>
          <q key={start}>{shorten(text)}</q>{' '}
        </>
      ))}
      {findings.length > MOST && '…'}
    </p>
  );
}

/** Says what will change: words for one change, the number of them for several. */
function fixName({ findings, suggestions }: Concern): string {
  if (suggestions.length > 1) {
    return suggestions.every((one) => one.replacement === '')
      ? i18n.t('panel.removeAll', [String(suggestions.length)])
      : i18n.t('panel.replaceAll', [String(suggestions.length)]);
  }
  const { text } = findings.find((finding) => finding.suggestions.length > 0)!;
  const words = suggestions[0]!.replacement;
  return words === ''
    ? i18n.t('panel.remove', [shorten(text)])
    : i18n.t('panel.replace', [shorten(text), shorten(words)]);
}

function shorten(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim()];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}
