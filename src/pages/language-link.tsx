import { i18n } from '#i18n';
import { useEffect, useState } from 'preact/hooks';
import { pageLanguage } from './language.ts';

/** The same page in the other language. */
export function LanguageLink() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = (): void => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  const other = pageLanguage() === 'cy' ? 'en' : 'cy';
  return (
    <a class="language" href={`?language=${other}${hash}`} hreflang={other} lang={other}>
      {i18n.t('pages.otherLanguage')}
    </a>
  );
}
