import { i18n } from '#i18n';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { AnswerBadge } from '../answer/answer-badge.tsx';
import { kindName } from '../kind-words.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Longest name that the worker takes. */
const LONGEST = 200;

export interface PlatformFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  /** True while what stands in the field has been asked already: nothing is suggested then. */
  settled: boolean;
  onQuery: (query: string) => void;
  onAsk: (query: string) => void;
}

/** The field for a platform's name, with suggestions as one writes: arrow keys and Enter, or a press. */
export function PlatformField({ field, query, settled, onQuery, onAsk }: PlatformFieldProps) {
  const suggestions = useSuggestions(settled ? '' : query);
  const [active, setActive] = useState(-1);
  const [closed, setClosed] = useState(false);
  const open = suggestions.length > 0 && !closed;
  const chosen = open ? suggestions[active] : undefined;
  const choose = (name: string): void => {
    setActive(-1);
    onAsk(name);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && open) {
      event.preventDefault();
      const { length } = suggestions;
      setActive(active < 0 && step < 0 ? length - 1 : (active + step + length) % length);
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      choose(chosen.name);
    } else if (event.key === 'Escape' && open) {
      // The popup would close: the first press closes the list alone.
      event.preventDefault();
      setActive(-1);
      setClosed(true);
    }
  };

  return (
    <div class="field">
      <div class="row">
        <input
          ref={field}
          id="query"
          type="text"
          role="combobox"
          aria-expanded={open}
          aria-controls="suggestions"
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `suggestion-${chosen.id}` : undefined}
          aria-describedby="query-hint"
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onKeyDown={onKeyDown}
          onInput={(event) => {
            setActive(-1);
            setClosed(false);
            onQuery(event.currentTarget.value);
          }}
        />
        <button type="submit" class="main">
          {i18n.t('popup.askButton')}
        </button>
      </div>
      <ul id="suggestions" role="listbox" class="suggestions" aria-label={i18n.t('popup.ask')} hidden={!open}>
        {suggestions.map(({ id, name, kind, answer }, at) => (
          // Keys are the field's, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={id}
            id={`suggestion-${id}`}
            role="option"
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(name)}
          >
            <span>
              {name} <span class="clause">{kindName(kind)}</span>
            </span>
            {answer ? <AnswerBadge answer={answer} /> : <span class="badge">{i18n.t('pages.depends')}</span>}
          </li>
        ))}
      </ul>
      <p class="visually-hidden" role="status">
        {open && i18n.t('popup.found', suggestions.length)}
      </p>
    </div>
  );
}
