import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { hosts } from '../../platforms/sites.ts';
import { surfaceName } from '../words.ts';
import { findHere, type Here, type Writing } from './here.ts';
import { switchSite } from './switch-site.ts';

/** Whether the page that the popup stands on is checked, and the switch for its site. */
export function ThisPage() {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    void findHere().then(setHere, () => setHere({ kind: 'elsewhere' }));
  }, []);
  return (
    <section class="card" aria-labelledby="here">
      <h2 id="here">{i18n.t('popup.here')}</h2>
      {here === null && <p>{i18n.t('pages.loading')}</p>}
      {here?.kind === 'own' && <p>{i18n.t('popup.ownPage')}</p>}
      {here?.kind === 'elsewhere' && <Elsewhere />}
      {here?.kind === 'site' && <CheckedSite site={here.site} writing={here.writing} />}
    </section>
  );
}

function Elsewhere() {
  return (
    <>
      <p>
        <strong>{i18n.t('popup.notHere')}</strong>
      </p>
      <details>
        <summary>{i18n.t('popup.notHereWhy')}</summary>
        <ul class="plain">
          {hosts.map((host) => (
            <li key={host}>{host}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

type Checking = 'loading' | 'no-answer' | { on: boolean; locked: boolean };

function CheckedSite({ site, writing }: Pick<Here & { kind: 'site' }, 'site' | 'writing'>) {
  const [checking, setChecking] = useState<Checking>('loading');
  const busy = useRef(false);
  const [failed, setFailed] = useState(false);

  const look = async (): Promise<void> => {
    const reply = await send('status', { site });
    setChecking(reply.ok ? { on: reply.value.checking, locked: reply.value.locked } : 'no-answer');
  };
  useEffect(() => void look(), [site]);

  const change = async (on: boolean): Promise<void> => {
    busy.current = true;
    setFailed(!(await switchSite(site, on)));
    // What is stored now is what is shown, whatever came of it.
    await look();
    busy.current = false;
  };

  if (checking === 'loading') return <p>{i18n.t('pages.loading')}</p>;
  if (checking === 'no-answer') return <p role="alert">{i18n.t('pages.noAnswer')}</p>;
  const { on, locked } = checking;
  return (
    <>
      <p role="status">
        <strong>{stateWords(site, on, writing)}</strong> {on && writingWords(writing)}
      </p>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          disabled={locked}
          // Not disabled meanwhile: it would lose the focus.
          onClick={(event) => busy.current && event.preventDefault()}
          onChange={(event) => void change(event.currentTarget.checked)}
        />
        {i18n.t('popup.switch', [site])}
      </label>
      {locked && <p class="hint">{i18n.t('popup.locked')}</p>}
      {failed && <p role="alert">{i18n.t('popup.notChanged')}</p>}
    </>
  );
}

function stateWords(site: string, on: boolean, writing: Writing): string {
  if (!on) return i18n.t('popup.off', [site]);
  return writing === 'nobody' ? i18n.t('popup.notYet') : i18n.t('popup.checked', [site]);
}

function writingWords(writing: Writing): string {
  switch (writing) {
    case 'nobody':
      return i18n.t('popup.reload');
    case 'unsaid':
      return '';
    case null:
      return i18n.t('popup.notWriting');
    default:
      return i18n.t('popup.writing', [surfaceName(writing)]);
  }
}
