import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { LanguageLink } from '../language-link.tsx';
import { deckOf, type Shelf } from '../lesson/deck.ts';
import { hashOf, sourceOf } from '../lesson/source.ts';
import { SourceChoice } from '../lesson/source-choice.tsx';
import { useHash } from '../lesson/use-hash.ts';
import { useShelf } from '../lesson/use-shelf.ts';
import { TrainingNav } from '../training-nav.tsx';
import { Notes } from './notes.tsx';
import { openNotes, Presenting } from './presenting.tsx';
import { toggleFullScreen } from './use-window.ts';

/** Choose what to show, then show it; under `#notes`, the trainer's own window. */
export function PresentPage() {
  const shelf = useShelf();
  if (shelf === 'loading') return <p>{i18n.t('pages.loading')}</p>;
  if (shelf === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  return location.hash === '#notes' ? <Notes shelf={shelf} /> : <Chosen shelf={shelf} />;
}

function Chosen({ shelf }: { shelf: Shelf }) {
  const [hash, setHash] = useHash();
  const [started, setStarted] = useState(false);
  const source = sourceOf(hash);
  const deck = source && deckOf(source, shelf);
  if (started && source && deck) {
    const leave = (): void => {
      if (document.fullscreenElement) void toggleFullScreen();
      setStarted(false);
    };
    return <Presenting deck={deck} source={source} onLeave={leave} />;
  }
  const start = (full: boolean): void => {
    if (full) void toggleFullScreen();
    setStarted(true);
  };
  return (
    <>
      <TrainingNav current="present" />
      <section class="card">
        <p>{i18n.t('present.intro')}</p>
        <SourceChoice shelf={shelf} source={source} onChoose={(one) => setHash(hashOf(one))} />
        {source && !deck && <p role="alert">{i18n.t('lesson.gone')}</p>}
        {deck && (
          <>
            <p role="status">
              {i18n.t('lesson.count', deck.slides.length)}
              {deck.minutes !== null && ` ${i18n.t('lesson.minutes', deck.minutes)}`}
            </p>
            {deck.gone > 0 && <p class="hint">{i18n.t('lesson.left', deck.gone)}</p>}
            <div class="actions">
              <button type="button" class="main" data-start="full" onClick={() => start(true)}>
                {i18n.t('present.startFull')}
              </button>
              <button type="button" data-start="window" onClick={() => start(false)}>
                {i18n.t('present.start')}
              </button>
              <button type="button" onClick={openNotes}>
                {i18n.t('present.openNotes')}
              </button>
            </div>
            <p class="hint">{i18n.t('present.hint')}</p>
          </>
        )}
      </section>
      <LanguageLink />
    </>
  );
}
