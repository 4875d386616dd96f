import { i18n } from '#i18n';
import { LanguageLink } from '../language-link.tsx';
import { deckOf } from '../lesson/deck.ts';
import { hashOf, sourceOf } from '../lesson/source.ts';
import { SourceChoice } from '../lesson/source-choice.tsx';
import { useHash } from '../lesson/use-hash.ts';
import { useShelf } from '../lesson/use-shelf.ts';
import { Pictures } from '../pictures/pictures.tsx';
import { TrainingNav } from '../training-nav.tsx';
import { Certificate } from './certificate.tsx';
import { CodeSummary } from './code-summary.tsx';
import { LessonSheet } from './lesson-sheet.tsx';
import { hashOfView, viewName, viewOf, views } from './views.ts';

/** Everything that a room takes home: examples, the code on a page, a certificate, pictures. Printed or saved. */
export function HandoutPage() {
  const shelf = useShelf();
  const [hash, setHash] = useHash();
  const view = viewOf(hash);
  if (shelf === 'loading') return <p>{i18n.t('pages.loading')}</p>;
  if (shelf === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  const source = sourceOf(hash);
  const deck = source && deckOf(source, shelf);
  const key = source ? hashOf(source) : '';
  return (
    <>
      <div class="controls">
        <TrainingNav current="handout" />
        <nav class="views" aria-label={i18n.t('handout.views')}>
          {views.map((one) => (
            <a key={one} href={hashOfView(hash, one)} aria-current={one === view ? 'page' : undefined}>
              {viewName(one)}
            </a>
          ))}
        </nav>
        {view !== 'code' && (
          <SourceChoice
            shelf={shelf}
            source={source}
            search
            onChoose={(one) => setHash(hashOfView(hashOf(one), view))}
          />
        )}
        {source && !deck && <p role="alert">{i18n.t('lesson.gone')}</p>}
        {deck && deck.gone > 0 && <p class="hint">{i18n.t('lesson.left', deck.gone)}</p>}
        {deck?.slides.length === 0 && <p role="status">{i18n.t('handout.none')}</p>}
      </div>
      {view === 'examples' && deck && deck.slides.length > 0 && <LessonSheet key={key} deck={deck} />}
      {view === 'code' && <CodeSummary />}
      {view === 'certificate' && <Certificate key={key} deck={deck} />}
      {view === 'pictures' && deck && deck.slides.length > 0 && (
        <Pictures key={key} deck={deck} library={shelf.library} />
      )}
      <LanguageLink />
    </>
  );
}
