import { i18n } from '#i18n';
import { useEffect, useRef } from 'preact/hooks';
import type { Explained } from '../../messages/replies.ts';
import { concernsOf } from '../../panel/concern.ts';
import { ClauseList } from '../lesson/clause-list.tsx';
import { contextLine } from '../lesson/context-line.ts';
import type { Slide } from '../lesson/deck.ts';
import { FindingList } from '../lesson/finding-list.tsx';
import { exampleLanguage, libraryLanguage } from '../lesson/library-language.ts';
import { MarkedDraft } from '../lesson/marked-draft.tsx';
import type { Step } from './steps.ts';

export interface SlideViewProps {
  slide: Slide;
  /** Those that are shown so far. */
  steps: readonly Step[];
  /** What the check says; undefined while it is being asked, null where it gave no answer. */
  explained: Explained | null | undefined;
}

/** One example, as far as it is revealed. What comes new is read aloud and comes into sight. */
export function SlideView({ slide, steps, explained }: SlideViewProps) {
  const { example, clauses } = slide;
  const place = useRef<HTMLDivElement>(null);
  const last = steps.at(-1)!;
  // At the end the two messages stand alone, so that a room can compare them without scrolling.
  const shows = (step: Step): boolean => steps.includes(step) && (last !== 'better' || step === 'better');
  const lang = exampleLanguage(example);
  const concerns = steps.includes('marks') && explained ? concernsOf(explained.report) : [];

  useEffect(() => {
    if (last === 'draft') scrollTo(0, 0);
    else place.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [example.id, last]);

  return (
    <div class="slide" ref={place} aria-live="polite" data-step={last}>
      <p class="context">{contextLine(example)}</p>
      <MarkedDraft text={example.text} concerns={concerns} lang={lang} />
      {last === 'question' && <p class="question">{i18n.t('present.question')}</p>}
      {shows('marks') && (
        <section class="reveal" aria-label={i18n.t('present.step.marks')}>
          {explained === undefined && <p>{i18n.t('pages.loading')}</p>}
          {explained === null && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
          {explained && <FindingList text={example.text} concerns={concerns} lang={libraryLanguage()} />}
        </section>
      )}
      {shows('clause') && (
        <section class="reveal" aria-label={i18n.t('present.step.clause')}>
          <p class={`verdict ${example.expect}`}>
            {example.expect === 'safe' ? i18n.t('lesson.safe') : i18n.t('lesson.flagged')}
          </p>
          <p lang={lang}>{example.explanation}</p>
          <ClauseList clauses={clauses} lang={libraryLanguage()} />
        </section>
      )}
      {shows('better') && (
        <section class="reveal" aria-labelledby="better">
          <h2 id="better">{i18n.t('lesson.better')}</h2>
          <p class="draft better" lang={lang}>
            {example.better}
          </p>
        </section>
      )}
    </div>
  );
}
