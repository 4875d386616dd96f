import { i18n } from '#i18n';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Explained } from '../../messages/replies.ts';
import { concernsOf } from '../../panel/concern.ts';
import { ClauseList } from '../lesson/clause-list.tsx';
import { FindingList } from '../lesson/finding-list.tsx';
import { exampleLanguage, libraryLanguage } from '../lesson/library-language.ts';
import { MarkedDraft } from '../lesson/marked-draft.tsx';
import type { Answer } from './grade.ts';
import { choiceName, verdictName, votesText } from './quiz-words.ts';

export interface AnswerViewProps {
  answer: Answer;
  /** What the check saw; null where it gave no answer, undefined while it is asked. */
  explained: Explained | null | undefined;
  room: boolean;
  /** What comes next. */
  next: string;
  onNext: () => void;
}

/** How it turned out and why, for a safe draft as for any other. */
export function AnswerView({ answer, explained, room, next, onNext }: AnswerViewProps) {
  const { example, rule, expected } = answer.question;
  const verdict = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => verdict.current?.focus(), []);
  const safe = example.expect === 'safe';
  const concerns = safe || !explained ? [] : concernsOf(explained.report);
  const lang = exampleLanguage(example);

  return (
    <div class="answered">
      <MarkedDraft text={example.text} concerns={concerns} lang={lang} />
      <h3 ref={verdict} tabIndex={-1} data-verdict={answer.points}>
        {room && answer.asked === 'draft' ? '' : `${verdictName(answer.points)} `}
        {answer.asked === 'draft' ? i18n.t('quiz.expected', [choiceName(expected)]) : foundText(answer)}
      </h3>
      {room && answer.asked === 'draft' && <p class="counted">{votesText(answer.votes)}</p>}
      <p lang={lang}>{example.explanation}</p>
      {concerns.length > 0 && (
        <FindingList text={example.text} concerns={concerns} lang={libraryLanguage()} />
      )}
      {example.better && (
        <>
          <p class="label">{i18n.t('quiz.better')}</p>
          <p class="draft better" lang={lang}>
            {example.better}
          </p>
        </>
      )}
      <div class="actions">
        <button type="button" class="main" data-next onClick={onNext}>
          {next}
        </button>
        <a href={`/compare.html${location.search}#${example.id}`} target="_blank" rel="noopener">
          {i18n.t('quiz.look')}
        </a>
      </div>
      <details>
        <summary>{i18n.t('quiz.clauses')}</summary>
        <ClauseList clauses={rule.clauses} lang={libraryLanguage()} />
      </details>
    </div>
  );
}

function foundText({ marking: { found, places, beside } }: Extract<Answer, { asked: 'words' }>): string {
  const stray = beside === 0 ? '' : ` ${i18n.t('quiz.beside', beside)}`;
  const what =
    places === 0 ? i18n.t('quiz.nothingMeant') : i18n.t('quiz.found', [String(found), String(places)]);
  return `${what}${stray}`;
}
