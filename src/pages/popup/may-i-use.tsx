import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { PlatformAnswer } from '../../platforms/answer.ts';
import { headline, PlatformCard } from './platform-card.tsx';

type State = 'idle' | 'asking' | 'no-answer' | PlatformAnswer;

/** Longest name that the worker takes. */
const LONGEST = 200;

/** "May I use …?": asks the worker and shows what it says. */
export function MayIUse() {
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>('idle');
  const field = useRef<HTMLInputElement>(null);
  /** Only the answer to the last question is shown. */
  const asked = useRef(0);

  const ask = async (words: string): Promise<void> => {
    const name = words.trim();
    if (name === '') return;
    setQuery(name);
    setState('asking');
    const own = (asked.current += 1);
    const reply = await send('permitted', { query: name });
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
        <div class="row">
          <input
            ref={field}
            id="query"
            type="search"
            maxLength={LONGEST}
            autocomplete="off"
            aria-describedby="query-hint"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <button type="submit" class="main">
            {i18n.t('popup.askButton')}
          </button>
        </div>
      </form>
      <p class="headline" role="status">
        {state === 'asking' && i18n.t('pages.loading')}
        {typeof state === 'object' && headline(state)}
      </p>
      {state === 'no-answer' && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
      {typeof state === 'object' && <PlatformCard reply={state} onAsk={choose} />}
    </section>
  );
}
