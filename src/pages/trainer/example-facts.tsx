import { i18n } from '#i18n';
import { isPlayable } from '../library/example-words.ts';
import { SeverityBadge } from '../severity-badge.tsx';
import { citation } from '../words.ts';
import type { Walk } from './walk.ts';

/** What is said of the library's example on the stage, and the way to the one before and the one after. */
export function ExampleFacts({ walk }: { walk: Walk }) {
  const { example, rule, lesson, previous, next } = walk;
  return (
    <aside class="facts" aria-labelledby="facts">
      <h2 id="facts">
        {rule && (
          <>
            {rule.title} <SeverityBadge severity={rule.severity} />{' '}
            <span class="clause">{citation(rule.clauses.map(({ id }) => id))}</span>
          </>
        )}
        {!rule && example.id}
      </h2>
      {example.expect === 'safe' && (
        <p>
          <strong>{i18n.t('trainer.cleanWhy')}</strong>
        </p>
      )}
      {!isPlayable(example) && (
        <p>
          <strong>{i18n.t('library.notPlayed')}</strong>
        </p>
      )}
      <nav class="row" aria-label={i18n.t('trainer.walk')}>
        {previous && (
          <a class="button" href={`#${previous}`} rel="prev">
            {i18n.t('trainer.previousExample')}
          </a>
        )}
        {next && (
          <a class="button" href={`#${next}`} rel="next">
            {i18n.t('trainer.nextExample')}
          </a>
        )}
        <a class="button" href={`/library.html${location.search}#${example.id}`}>
          {i18n.t('trainer.inLibrary')}
        </a>
      </nav>
      <dl>
        <div>
          <dt>{i18n.t('trainer.explained')}</dt>
          <dd>{example.explanation}</dd>
        </div>
        {example.better && (
          <div>
            <dt>{i18n.t('trainer.better')}</dt>
            <dd>{example.better}</dd>
          </div>
        )}
        {lesson && lesson.notes !== '' && (
          <div>
            <dt>{i18n.t('trainer.notes')}</dt>
            <dd class="notes">{lesson.notes}</dd>
          </div>
        )}
      </dl>
    </aside>
  );
}

/** What is said aloud of it. */
export const nowWalking = ({ example, rule, lesson }: Walk): string =>
  lesson
    ? i18n.t('trainer.nowLesson', [lesson.at, lesson.of, lesson.name])
    : i18n.t('trainer.nowExample', [example.id, rule?.title ?? example.rule]);
