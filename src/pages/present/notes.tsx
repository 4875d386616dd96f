import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { contextLine } from '../lesson/context-line.ts';
import { deckOf, type Shelf } from '../lesson/deck.ts';
import { exampleLanguage } from '../lesson/library-language.ts';
import { join, type Told } from './channel.ts';
import { clockText, remainingText } from './clock.ts';
import { KeyList } from './key-list.tsx';
import { isAction } from './presenting.tsx';
import { clock } from './show.ts';
import { stepName, stepsOf } from './steps.ts';
import { usePresentWindow } from './use-window.ts';

type Shown = Extract<Told, { kind: 'show' }>;

/** The trainer's own window: where the show is, what to say of it, what comes next, and the time. */
export function Notes({ shelf }: { shelf: Shelf }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const tell = useRef<(told: Told) => void>(() => {});
  const view = usePresentWindow((command) => {
    if (isAction(command)) tell.current({ kind: 'do', action: command });
    else if (command === 'leave') close();
  });
  useEffect(() => {
    const channel = join((told) => {
      if (told.kind === 'show') setShown(told);
      if (told.kind === 'over') setShown(null);
    });
    tell.current = channel.tell;
    channel.tell({ kind: 'hello' });
    return channel.undo;
  }, []);

  const deck = shown && deckOf(shown.source, shelf);
  if (!deck) return <p role="status">{i18n.t('present.noShow')}</p>;
  const { show } = shown;
  const current = deck.slides[show.slide];
  const next = deck.slides[show.slide + 1];
  return (
    <div class="notes" data-size={view.size}>
      <Clock shown={shown} minutes={deck.minutes} />
      <h2>
        {deck.title}
        {current && ' · '}
        {current && <span class="at">{i18n.t('present.at', [show.slide + 1, deck.slides.length])}</span>}
      </h2>
      <p role="status" class="step">
        {!current && i18n.t('present.end', [deck.title])}
        {current && stepName(stepsOf(current.example)[show.step]!)}
        {show.blank && (
          <>
            {' · '}
            <strong>{i18n.t('present.blankNow')}</strong>
          </>
        )}
      </p>
      {deck.notes && <p class="saying">{deck.notes}</p>}
      {current && (
        <section class="card" aria-labelledby="now">
          <h3 id="now">{i18n.t('present.now')}</h3>
          {current.notes && <p class="saying">{current.notes}</p>}
          <p class="hint">{contextLine(current.example)}</p>
          <p class="draft" lang={exampleLanguage(current.example)}>
            {current.example.text}
          </p>
          <p>
            <strong>
              {current.example.expect === 'safe' ? i18n.t('lesson.safe') : i18n.t('lesson.flagged')}
            </strong>{' '}
            <span lang={exampleLanguage(current.example)}>{current.example.explanation}</span>
          </p>
        </section>
      )}
      <section class="card" aria-labelledby="next">
        <h3 id="next">{i18n.t('present.next')}</h3>
        {next ? (
          <p class="draft" lang={exampleLanguage(next.example)}>
            {next.example.text}
          </p>
        ) : (
          <p>{i18n.t('present.none')}</p>
        )}
      </section>
      <div class="actions">
        {(['back', 'next', 'blank'] as const).map((command) => (
          <button key={command} type="button" onClick={() => view.run(command)}>
            {command === 'back' && i18n.t('present.button.back')}
            {command === 'next' && i18n.t('present.button.next')}
            {command === 'blank' && i18n.t('present.button.blank')}
          </button>
        ))}
        <button type="button" onClick={() => view.run('clock')}>
          {show.since === null ? i18n.t('present.button.goOn') : i18n.t('present.button.pause')}
        </button>
        <button type="button" onClick={() => view.run('restart')}>
          {i18n.t('present.button.restart')}
        </button>
        <button type="button" onClick={() => view.run('keys')}>
          {i18n.t('present.button.keys')}
        </button>
      </div>
      <KeyList {...view} />
    </div>
  );
}

/** Milliseconds between two looks at the clock. */
const TICK = 500;

function Clock({ shown: { show }, minutes }: { shown: Shown; minutes: number | null }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  // The other window may have begun a moment after this one last looked.
  const passed = clock(show, Math.max(now, show.since ?? 0));
  return (
    <p class="clock" role="timer" aria-label={i18n.t('present.clock')}>
      {clockText(passed)}
      {minutes !== null && <span class="left"> {remainingText(minutes, passed)}</span>}
    </p>
  );
}
