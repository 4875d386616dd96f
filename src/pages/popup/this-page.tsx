import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { hosts } from '../../platforms/sites.ts';
import { surfaceName } from '../words.ts';
import { AnySite, leaveSite } from './any-site.tsx';
import { findHere, type Here, type Writing } from './here.ts';
import { ReadersHere } from './readers-here.tsx';
import { SiteAnswer } from './site-answer.tsx';
import { switchSite } from './switch-site.ts';

/** Whether the page that the popup stands on is checked, and the switch for its site. */
export function ThisPage() {
  const [here, setHere] = useState<Here | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const look = (): Promise<void> =>
    findHere().then(setHere, () => setHere({ kind: 'elsewhere', site: null, open: false }));
  useEffect(() => void look(), []);
  /** What was pressed is gone by then; the focus must not go with it. */
  const lookAgain = (): void => void look().then(() => title.current?.focus());
  return (
    <section class="card" aria-labelledby="here">
      <h2 id="here" ref={title} tabIndex={-1}>
        {i18n.t('popup.here')}
      </h2>
      {here === null && <p>{i18n.t('pages.loading')}</p>}
      {here?.kind === 'own' && <p>{i18n.t('popup.ownPage')}</p>}
      {here?.kind === 'elsewhere' && <Elsewhere {...here} onAllowed={lookAgain} />}
      {here?.kind === 'site' && <CheckedSite {...here} onLeft={lookAgain} />}
    </section>
  );
}

function Elsewhere({ site, open, onAllowed }: Here & { kind: 'elsewhere' } & { onAllowed: () => void }) {
  return (
    <>
      <p>
        <strong>{i18n.t('popup.notHere')}</strong>
      </p>
      {site && open && <AnySite site={site} onAllowed={onAllowed} />}
      {site && <SiteAnswer site={site} />}
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

type CheckedSiteProps = Here & { kind: 'site' } & { onLeft: () => void };

function CheckedSite({ site, granted, writing, recognised, onLeft }: CheckedSiteProps) {
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
    const leaves = granted && !on;
    const done = await (leaves ? leaveSite(site) : switchSite(site, on));
    if (done && leaves) {
      onLeft();
      return;
    }
    setFailed(!done);
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
      <ReadersHere />
      {on && !recognised && <p class="hint">{i18n.t('popup.unrecognised')}</p>}
      <SiteAnswer site={site} surface={surfaceIn(writing)} />
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

const surfaceIn = (writing: Writing) =>
  writing === null || writing === 'nobody' || writing === 'unsaid' || writing === 'unknown'
    ? undefined
    : writing;

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
