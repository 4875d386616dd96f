import { i18n } from '#i18n';
import type { Explained } from '../../messages/replies.ts';
import { concernsOf } from '../../panel/concern.ts';
import { clauseTitle } from '../lesson/clause-title.ts';
import { contextLine } from '../lesson/context-line.ts';
import type { Slide } from '../lesson/deck.ts';
import { FindingList } from '../lesson/finding-list.tsx';
import { exampleLanguage, libraryLanguage } from '../lesson/library-language.ts';
import { MarkedDraft } from '../lesson/marked-draft.tsx';

/** With its answer, behind something to open, or with room to write one. */
export type Answers = 'shown' | 'folded' | 'none';

export interface ExampleSheetProps {
  slide: Slide;
  /** From 1. */
  number: number;
  /** What the check says; null or undefined where that isn't known. */
  explained: Explained | null | undefined;
  answers: Answers;
}

/** One example on paper, or in a file; never split over two pages. */
export function ExampleSheet({ slide, number, explained, answers }: ExampleSheetProps) {
  const { example } = slide;
  const lang = exampleLanguage(example);
  return (
    <article class="example" id={`example-${number}`}>
      <h3>
        {number}. <span class="context">{contextLine(example)}</span>
      </h3>
      {answers !== 'shown' && <MarkedDraft text={example.text} concerns={[]} lang={lang} />}
      {answers === 'shown' && <Answer slide={slide} explained={explained} />}
      {answers === 'folded' && (
        <details>
          <summary>{i18n.t('handout.open')}</summary>
          <Answer slide={slide} explained={explained} />
        </details>
      )}
      {answers === 'none' && (
        <div class="write">
          <p>
            {i18n.t('handout.judge')} <span class="box">{i18n.t('handout.send')}</span>{' '}
            <span class="box">{i18n.t('handout.change')}</span>{' '}
            <span class="box">{i18n.t('handout.stop')}</span>
          </p>
          <p class="line">{i18n.t('handout.why')}</p>
          <p class="line">{i18n.t('handout.instead')}</p>
        </div>
      )}
    </article>
  );
}

/** The message with its marks, why, and the better one. */
function Answer({ slide: { example, clauses }, explained }: Pick<ExampleSheetProps, 'slide' | 'explained'>) {
  const concerns = explained ? concernsOf(explained.report) : [];
  const lang = exampleLanguage(example);
  return (
    <div class="answer">
      <MarkedDraft text={example.text} concerns={concerns} lang={lang} />
      {explained && <FindingList text={example.text} concerns={concerns} lang={libraryLanguage()} />}
      <p>
        <strong>{example.expect === 'safe' ? i18n.t('lesson.safe') : i18n.t('lesson.flagged')}</strong>{' '}
        <span lang={lang}>{example.explanation}</span>
      </p>
      <ul class="clauses" lang={libraryLanguage()}>
        {clauses.map((clause) => (
          <li key={clause.id}>
            <strong>{clauseTitle(clause)}</strong> {clause.text}
          </li>
        ))}
      </ul>
      {example.better && (
        <p>
          <strong>{i18n.t('lesson.better')}:</strong>{' '}
          <span class="better" lang={lang}>
            {example.better}
          </span>
        </p>
      )}
    </div>
  );
}
