import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { PlatformDetail } from '../../platforms/detail.ts';
import { AnswerActions, ownPage } from '../answer/answer-actions.tsx';
import { PlatformCard, headline } from '../answer/platform-card.tsx';
import { dayName } from '../dates.ts';
import { kindName } from '../kind-words.ts';
import { CriteriaList } from './criteria-list.tsx';
import { FactsTable, SourceLink } from './facts-table.tsx';
import { pageLanguage } from '../language.ts';

export interface DetailProps {
  id: string;
  /** True to open the print dialogue once everything is there. */
  toPrint?: boolean;
}

/** One platform by itself: its answer, each criterion, each fact with source and date. */
export function Detail({ id, toPrint = false }: DetailProps) {
  const [detail, setDetail] = useState<PlatformDetail | 'loading' | 'no-answer' | null>('loading');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    setDetail('loading');
    void send('platform', { id, language: pageLanguage() }).then((reply) =>
      setDetail(reply.ok ? reply.value : 'no-answer'),
    );
  }, [id]);
  useEffect(() => {
    if (typeof detail === 'string' || !detail) return;
    heading.current?.focus();
    if (toPrint) print();
  }, [detail, toPrint]);

  if (detail === 'loading') return <p>{i18n.t('pages.loading')}</p>;
  if (detail === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  if (detail === null) return <p role="alert">{i18n.t('register.notListed')}</p>;
  const { platform, answer, weighed, facts, entered, sources, parts } = detail;
  return (
    <article>
      <section class="card" aria-labelledby="platform">
        <h2 id="platform" ref={heading} tabIndex={-1}>
          {i18n.t('answer.question', [platform.name])}
        </h2>
        <p class="hint">
          {kindName(platform.kind)}. {i18n.t('answer.facts', [dayName(entered)])}
        </p>
        <p class="headline">{headline(answer)}</p>
        <PlatformCard reply={answer} />
        <AnswerActions reply={answer} here />
      </section>
      <section class="card">
        <FactsTable facts={facts} />
      </section>
      <section class="card" aria-labelledby="criteria">
        <h2 id="criteria">{i18n.t('register.criteria')}</h2>
        <CriteriaList weighed={weighed} />
      </section>
      <section class="card" aria-labelledby="sources">
        <h2 id="sources">{i18n.t('register.sources')}</h2>
        {sources.length === 0 && <p>{i18n.t('register.noSources')}</p>}
        <ul class="plain">
          {sources.map(({ at, read }) => (
            <li key={at}>
              <SourceLink at={at} />{' '}
              <span class="clause">
                {read
                  ? i18n.t('register.read', [dayName(read)])
                  : i18n.t('register.taken', [dayName(entered)])}
              </span>
            </li>
          ))}
        </ul>
        {parts.length > 0 && (
          <>
            <h3>{i18n.t('register.parts')}</h3>
            <ul class="plain">
              {parts.map((part) => (
                <li key={part.id}>
                  <a href={ownPage(part.id)}>{part.name}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </article>
  );
}
