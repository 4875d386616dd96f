import { i18n } from '#i18n';
import type { Clause, Finding, Suggestion } from '../engine/report.ts';

/** Longest quotation shown; the writer sees the rest in the composer. */
const LONGEST = 80;

export interface FindingCardProps {
  finding: Finding;
  clauses: readonly Clause[];
  onFix: (event: Event, suggestions: Suggestion[]) => void;
}

/** One finding: how much it holds, which words, why with its clause, and what to do instead. */
export function FindingCard({ finding, clauses, onFix }: FindingCardProps) {
  const { title, severity, message, suggestions } = finding;
  const cited = clauses.filter((clause) => finding.clauses.includes(clause.id));
  return (
    <li>
      <h3>
        <span class={`badge ${severity}`}>
          {signs[severity]} {severityWord(severity)}
        </span>
        {title}
      </h3>
      <p class="words">{quotation(finding)}</p>
      <p>{message.what}</p>
      <p>
        {message.why} {i18n.t('panel.code', [finding.clauses.join(', ')])}
      </p>
      <p>
        <strong>{i18n.t('panel.instead')}</strong> {message.instead}
      </p>
      <details>
        <summary>{i18n.t('panel.clauses')}</summary>
        {cited.map((clause) => (
          <p key={clause.id}>
            <strong>
              {clause.id} {clause.title}.
            </strong>{' '}
            {clause.text}
          </p>
        ))}
      </details>
      {suggestions.length > 0 && (
        <button type="button" class="small" onClick={(event) => onFix(event, suggestions)}>
          {fixName(finding)}
        </button>
      )}
    </li>
  );
}

/** Not by colour alone: each severity has a sign and a word. */
const signs = { stop: '■', warn: '▲', advise: '●' } as const;

function severityWord(severity: Finding['severity']): string {
  if (severity === 'stop') return i18n.t('panel.severity.stop');
  return severity === 'warn' ? i18n.t('panel.severity.warn') : i18n.t('panel.severity.advise');
}

function quotation({ text }: Finding) {
  if (text.length > LONGEST * 2) return i18n.t('panel.wholeMessage');
  return <q>{shorten(text)}</q>;
}

function fixName({ suggestions, text }: Finding): string {
  const words = suggestions.map((one) => one.replacement).join(' ');
  return words.trim() === '' ? i18n.t('panel.remove', [shorten(text)]) : i18n.t('panel.replace', [shorten(text), shorten(words)]);
}

function shorten(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim()];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}
