import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { Deck } from '../lesson/deck.ts';
import type { Source } from '../lesson/source.ts';
import { useExplained } from '../lesson/use-explained.ts';
import { join, type Told } from './channel.ts';
import { KeyList } from './key-list.tsx';
import type { Command } from './keys.ts';
import { act, beginning, type Action, type Show } from './show.ts';
import { SlideView } from './slide-view.tsx';
import { stepsOf } from './steps.ts';
import { usePresentWindow } from './use-window.ts';

export interface PresentingProps {
  deck: Deck;
  source: Source;
  onLeave: () => void;
}

/** A lesson before a room: one example at a time, in steps. Tells the notes window where it is. */
export function Presenting({ deck, source, onLeave }: PresentingProps) {
  const { slides } = deck;
  const steps = slides.map(({ example }) => stepsOf(example));
  const counts = steps.map(({ length }) => length);
  const [show, dispatch] = useReducer(
    (now: Show, action: Action) => act(now, action, counts, Date.now()),
    Date.now(),
    beginning,
  );
  const region = useRef<HTMLDivElement>(null);
  const view = usePresentWindow((command) => {
    if (command === 'notes') openNotes();
    else if (command === 'leave') onLeave();
    else if (isAction(command)) dispatch(command);
  });

  const tell = useRef<(told: Told) => void>(() => {});
  const newest = useRef(show);
  newest.current = show;
  // Before the room sees it, so that no press of the clicker is lost.
  useLayoutEffect(() => region.current?.focus(), []);
  useEffect(() => {
    const channel = join((told) => {
      if (told.kind === 'hello') channel.tell({ kind: 'show', source, show: newest.current });
      if (told.kind === 'do') dispatch(told.action);
    });
    tell.current = channel.tell;
    const over = (): void => channel.tell({ kind: 'over' });
    addEventListener('pagehide', over);
    document.documentElement.classList.add('presents');
    return () => {
      removeEventListener('pagehide', over);
      over();
      channel.undo();
      document.documentElement.classList.remove('presents');
    };
  }, []);
  useEffect(() => tell.current({ kind: 'show', source, show }), [show]);

  const { slide, step, blank } = show;
  const current = slides[slide];
  // The one shown is asked for first; the next is ready before it is needed.
  const near = [current, slides[slide + 1]].flatMap((one) => (one ? [one.example] : []));
  const explained = useExplained(near);

  return (
    <div class="presenting" ref={region} tabIndex={-1} data-size={view.size}>
      <h1 class="where">
        {deck.title} {current && <span class="at">{i18n.t('present.at', [slide + 1, slides.length])}</span>}
      </h1>
      {blank && (
        <div class="blank" role="status">
          <span class="visually-hidden">{i18n.t('present.blank')}</span>
        </div>
      )}
      {current ? (
        <SlideView
          slide={current}
          steps={steps[slide]!.slice(0, step + 1)}
          explained={explained.get(current.example.id)}
        />
      ) : (
        <p class="end" role="status">
          {i18n.t('present.end', [deck.title])}
        </p>
      )}
      <Controls run={view.run} />
      <KeyList {...view} />
    </div>
  );
}

const actions: readonly string[] = [
  'next',
  'back',
  'first',
  'last',
  'blank',
  'clock',
  'restart',
] satisfies Action[];
export const isAction = (command: Command): command is Action => actions.includes(command);

/** A second window, to be put on the trainer's own screen. */
export function openNotes(): void {
  window.open(`/present.html${location.search}#notes`, 'second-look-notes', 'popup,width=900,height=700');
}

function Controls({ run }: { run: (command: Command) => void }) {
  const button = (command: Command, name: string) => (
    <button type="button" data-command={command} onClick={() => run(command)}>
      {name}
    </button>
  );
  return (
    <div class="controls">
      {button('back', i18n.t('present.button.back'))}
      {button('next', i18n.t('present.button.next'))}
      {button('blank', i18n.t('present.button.blank'))}
      {button('notes', i18n.t('present.button.notes'))}
      {button('full', i18n.t('present.button.full'))}
      {button('keys', i18n.t('present.button.keys'))}
      {button('leave', i18n.t('present.button.leave'))}
    </div>
  );
}
