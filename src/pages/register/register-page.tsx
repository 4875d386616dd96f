import { i18n } from '#i18n';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { RegisterRow } from '../../platforms/list-register.ts';
import { Detail } from './detail.tsx';
import { pageLanguage } from '../language.ts';
import { LanguageLink } from '../language-link.tsx';
import { placeOf, type Place } from './place.ts';
import { PlatformList } from './platform-list.tsx';
import { Question } from './question.tsx';

/** The list of all platforms, or what the address names. The list keeps what was chosen while one looks at a platform. */
export function RegisterPage() {
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash));
  const [rows, setRows] = useState<RegisterRow[] | 'loading' | 'no-answer'>('loading');
  useEffect(() => {
    const moved = (): void => setPlace(placeOf(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const listed = place.kind === 'list';
  // At once: an effect of the other kind waits for the window to be drawn.
  useLayoutEffect(() => {
    if (!listed || Array.isArray(rows)) return;
    void send('platforms', { language: pageLanguage() }).then((reply) =>
      setRows(reply.ok ? reply.value : 'no-answer'),
    );
  }, [listed]);
  return (
    <>
      {!listed && (
        <p class="back">
          <a href="#">{i18n.t('register.back')}</a>
        </p>
      )}
      {place.kind === 'platform' && <Detail key={place.id} id={place.id} toPrint={place.print} />}
      {place.kind === 'question' && <Question query={place.query} />}
      <div hidden={!listed}>
        {rows === 'no-answer' && <p role="alert">{i18n.t('pages.noAnswer')}</p>}
        {rows !== 'no-answer' && <PlatformList rows={rows === 'loading' ? null : rows} />}
      </div>
      <LanguageLink />
    </>
  );
}
