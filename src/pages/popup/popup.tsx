import { i18n } from '#i18n';
import { LanguageLink } from '../language-link.tsx';
import { MayIUse } from './may-i-use.tsx';
import { ThisPage } from './this-page.tsx';

/** What opens from the toolbar: this page, "may I use …?", and the way to the other pages. */
export function Popup() {
  // A choice of language stands in the address and would be lost on the way.
  const { search } = location;
  return (
    <>
      <ThisPage />
      <MayIUse />
      <nav class="links" aria-label={i18n.t('panel.name')}>
        <a href={`/register.html${search}`} target="_blank">
          {i18n.t('pages.register')}
        </a>
        <a href={`/options.html${search}`} target="_blank">
          {i18n.t('pages.settings')}
        </a>
        <a href={`/trainer.html${search}`} target="_blank">
          {i18n.t('pages.trainer')}
        </a>
        <LanguageLink />
      </nav>
    </>
  );
}
