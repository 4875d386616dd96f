import { i18n } from '#i18n';
import { bindings, type Command } from './keys.ts';
import type { PresentWindow } from './use-window.ts';

const does = {
  next: 'present.does.next',
  back: 'present.does.back',
  first: 'present.does.first',
  last: 'present.does.last',
  blank: 'present.does.blank',
  larger: 'present.does.larger',
  smaller: 'present.does.smaller',
  full: 'present.does.full',
  notes: 'present.does.notes',
  clock: 'present.does.clock',
  restart: 'present.does.restart',
  keys: 'present.does.keys',
  leave: 'present.does.leave',
} as const satisfies Record<Command, string>;

const named = {
  ArrowRight: 'present.key.right',
  ArrowDown: 'present.key.down',
  ArrowLeft: 'present.key.left',
  ArrowUp: 'present.key.up',
  PageDown: 'present.key.pageDown',
  PageUp: 'present.key.pageUp',
  ' ': 'present.key.space',
  Enter: 'present.key.enter',
  Backspace: 'present.key.backspace',
  Home: 'present.key.home',
  End: 'present.key.end',
  Escape: 'present.key.escape',
} as const;

const isNamed = (key: string): key is keyof typeof named => Object.hasOwn(named, key);

/** What stands on a key. */
const keyName = (key: string): string => (isNamed(key) ? i18n.t(named[key]) : key.toUpperCase());

/** All keys and what each does, beside what is shown, so that one can try them. */
export function KeyList({ listed, characters, setCharacters, run }: PresentWindow) {
  if (!listed) return null;
  return (
    <aside class="key-list" aria-labelledby="keys">
      <h2 id="keys">{i18n.t('present.keys')}</h2>
      <dl>
        {bindings.map(({ command, keys }) => (
          <div key={command}>
            <dt>
              {keys.map((key) => (
                <>
                  <kbd key={key}>{keyName(key)}</kbd>{' '}
                </>
              ))}
            </dt>
            <dd>{i18n.t(does[command])}</dd>
          </div>
        ))}
      </dl>
      <label class="tick">
        <input
          type="checkbox"
          checked={characters}
          onChange={({ currentTarget }) => setCharacters(currentTarget.checked)}
        />
        {i18n.t('present.characters')}
      </label>
      <button type="button" onClick={() => run('keys')}>
        {i18n.t('present.closeKeys')}
      </button>
    </aside>
  );
}
