import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { PlatformAnswer } from '../../platforms/answer.ts';
import { AnswerActions } from '../answer/answer-actions.tsx';
import { headline, PlatformCard } from '../answer/platform-card.tsx';
import { PlatformField } from './platform-field.tsx';
import { pageLanguage } from '../language.ts';

type State = 'idle' | 'asking' | 'no-answer' | PlatformAnswer;

/** "May I use …?": asks the worker and shows what it says. */
export function MayIUse() {
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>('idle');
  const [settled, setSettled] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  /** Only the answer to the last question is shown. */
  const asked = useRef(0);

  const ask = async (words: string): Promise<void> => {
    const name = words.trim();
    if (name === '') return;
    setQuery(name);
    setSettled(true);
    setState('asking');
    const own = (asked.current += 1);
    const reply = await send('permitted', { query: name, language: pageLanguage() });
    if (own === asked.current) setState(reply.ok ? reply.value : 'no-answer');
  };

  const choose = (name: string): void => {
    // The pressed button goes with the answer; the focus must not go with it.
    field.current?.focus();
    void ask(name);
  };

  return (
    <section class="card" aria-labelledby="ask">
      <h2 id="ask">{i18n.t('popup.ask')}</h2>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          void ask(query);
        }}
      >
        <label for="query">{i18n.t('popup.askLabel')}</label>
        <p id="query-hint" class="hint">
          {i18n.t('popup.askHint')}
        </p>
        <PlatformField
          field={field}
          query={query}
          settled={settled}
          onAsk={choose}
          onQuery={(words) => {
            setSettled(false);
            setQuery(words);
          }}
        />
      </form>
      <p class="headline" role="status">
        {state === 'asking' && i18n.t('pages.loading')}
        {typeof state === 'object' && headline(state)}
      </p>
      {state === 'no-answer' && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
      {typeof state === 'object' && (
        <>
          <PlatformCard reply={state} onAsk={choose} />
          <AnswerActions reply={state} />
        </>
      )}
    </section>
  );
}
