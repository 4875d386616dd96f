import { i18n } from '#i18n';
import { LanguageLink } from '../language-link.tsx';
import { MayIUse } from './may-i-use.tsx';
import { ThisPage } from './this-page.tsx';

/** What opens from the toolbar: this page, "may I use …?", and the way to the other pages. */
export function Popup() {
  return (
    <>
      <ThisPage />
      <MayIUse />
      <nav class="links" aria-label={i18n.t('panel.name')}>
        <a href="/register.html" target="_blank">
          {i18n.t('pages.register')}
        </a>
        <a href="/options.html" target="_blank">
          {i18n.t('pages.settings')}
        </a>
        <a href="/trainer.html" target="_blank">
          {i18n.t('pages.trainer')}
        </a>
        <LanguageLink />
      </nav>
    </>
  );
}
