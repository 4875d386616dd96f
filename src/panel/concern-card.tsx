/** @jsxImportSource ../draw */
import { i18n } from './words.ts';
import type { Clause, Severity, Suggestion } from '../engine/report.ts';
import { AttachedAnswer, type AttachedAnswerProps } from './attached-answer.tsx';
import { changeWords } from './change-words.ts';
import { isWhole, type Concern } from './concern.ts';
import { shorten } from './shorten.ts';

/** Quotations shown for one rule. */
const MOST = 6;

export interface ConcernCardProps {
  concern: Concern;
  clauses: readonly Clause[];
  /** Whether its words are pointed at in the composer. */
  pointed: boolean;
  onFix: (event: Event, suggestions: Suggestion[]) => void;
  onSettle: AttachedAnswerProps['onSettle'];
  trusted: AttachedAnswerProps['trusted'];
}

/** One rule's findings: how much they hold, which words, why with the clause, and what to do instead. */
export function ConcernCard({ concern, clauses, pointed, onFix, onSettle, trusted }: ConcernCardProps) {
  const { findings, severity, suggestions } = concern;
  const { title, message, clauses: cited, attached } = findings[0]!;
  return (
    <li aria-current={pointed || undefined}>
      <h3>
        <span class={`badge ${severity}`}>
          {signs[severity]} {severityWord(severity)}
        </span>
        {title}
      </h3>
      {!attached && <Words concern={concern} />}
      <p>{message.what}</p>
      <p>
        {message.why} {codeWords(cited)}
      </p>
      <p>
        <strong>{i18n.t('panel.instead')}</strong> {message.instead}
      </p>
      {attached && <AttachedAnswer questions={attached.questions} onSettle={onSettle} trusted={trusted} />}
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

const codeWords = (cited: readonly string[]): string =>
  cited.length > 1 ? i18n.t('panel.codes', [cited.join(', ')]) : i18n.t('panel.code', [cited.join()]);

/** Not by colour alone: each severity has a sign and a word. */
const signs = { stop: '■', warn: '▲', advise: '●' } as const;

function severityWord(severity: Severity): string {
  if (severity === 'stop') return i18n.t('panel.severity.stop');
  return severity === 'warn' ? i18n.t('panel.severity.warn') : i18n.t('panel.severity.advise');
}

function Words({ concern: { findings } }: { concern: Concern }) {
  if (findings.some(isWhole)) return <p class="words">{i18n.t('panel.wholeMessage')}</p>;
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
  const finding = findings.find((one) => one.suggestions.length > 0)!;
  return changeWords(finding, suggestions[0]!);
}
