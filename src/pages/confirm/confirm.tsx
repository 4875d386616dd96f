import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { jsx } from '../../draw/jsx-runtime.ts';
import { hear, isOf } from '../../messages/hear.ts';
import type { AskedAnew, Replies } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';
import { HeldAnswer, type HeldAnswerProps } from '../../panel/held-answer.tsx';
import { Refused } from '../../panel/refused.tsx';
import type { ReasonId } from '../../panel/view.ts';
import { Drawn } from '../drawn.tsx';
import { closeWindow } from './close-window.ts';
import { pressGuard } from './press-guard.ts';

type Question = NonNullable<Replies['readConfirm']>;
type State = 'reading' | 'over' | 'changed' | Question;

/** A held message and its choice, in a window that no page can cover. Esc closes it and sends nothing. */
export function Confirm({ token }: { token: string }) {
  const [state, setState] = useState<State>('reading');
  useEffect(() => {
    void send('readConfirm', { token }).then((reply) => setState((reply.ok && reply.value) || 'over'));
    const onKey = (event: KeyboardEvent): void => {
      if (event.isTrusted && event.key === 'Escape') void closeWindow();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [token]);
  const by = typeof state === 'string' ? null : state.to;
  useEffect(() => {
    const life = new AbortController();
    hear((message, { tab }): undefined => {
      if (!isOf(message, 'asked-anew') || tab !== undefined) return;
      const { token: newest, by: asker } = message as AskedAnew;
      if (newest !== token && asker.tab === by?.tab && asker.frame === by.frame) void closeWindow();
    }, life.signal);
    return () => life.abort();
  }, [token, by?.tab, by?.frame]);

  if (state === 'reading') return <p role="status">{i18n.t('pages.loading')}</p>;
  if (state === 'over') return <Ended words={i18n.t('confirm.over')} />;
  if (state === 'changed') return <Ended words={i18n.t('confirm.changed')} />;
  const answer = async (reason: ReasonId | null): Promise<void> => {
    const reply = await send('answerConfirm', { token, to: state.to, reason });
    if (reply.ok && reply.value) void closeWindow();
    else setState('changed');
  };
  return <Choice held={state.held} onSend={(reason) => void answer(reason)} />;
}

function Choice({ held, onSend }: { held: Question['held']; onSend: (reason: ReasonId | null) => void }) {
  const root = useRef<HTMLDivElement>(null);
  const [seen] = useState(pressGuard);
  const [early, setEarly] = useState(false);
  const meant = (event: Event): boolean => {
    const counts = seen(event);
    setEarly(!counts);
    return counts;
  };
  useEffect(() => root.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);
  const answer: HeldAnswerProps = {
    actions: { edit: () => void closeWindow(), sendAnyway: onSend },
    trusted: (event) => event.isTrusted,
    meant,
    needsReason: held.needsReason,
    canSend: true,
  };
  return (
    <div ref={root}>
      <p role="status">{i18n.t('confirm.intro')}</p>
      <h2>{i18n.t('confirm.words')}</h2>
      {/* Reachable by Tab, so that a long one can be scrolled by keyboard. */}
      <p class="draft" role="region" aria-label={i18n.t('confirm.words')} tabIndex={0}>
        {held.draft}
      </p>
      <h2>{i18n.t('confirm.concerns')}</h2>
      {held.concerns.length === 0 && <p>{i18n.t('confirm.notChecked')}</p>}
      <ul>
        {held.concerns.map((concern) => (
          <li key={concern}>{concern}</li>
        ))}
      </ul>
      <Drawn what={jsx(Refused, { why: early ? 'too-soon' : null })} />
      <Drawn what={jsx(HeldAnswer, answer)} />
    </div>
  );
}

function Ended({ words }: { words: string }) {
  return (
    <>
      <p role="alert">{words}</p>
      <button type="button" class="main" onClick={() => void closeWindow()}>
        {i18n.t('confirm.close')}
      </button>
    </>
  );
}
