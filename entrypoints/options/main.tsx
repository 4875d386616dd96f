import { i18n } from '#i18n';
import { LanguageLink } from '../../src/pages/language-link.tsx';
import { settleLanguage } from '../../src/pages/language.ts';
import { openPage } from '../../src/pages/open-page.tsx';
import { Options } from '../../src/pages/options/options.tsx';

const page = (
  <>
    <Options />
    <LanguageLink />
  </>
);
// Without the words of another language the page is shown in the browser's own.
const open = (): void => openPage(i18n.t('options.title'), page, i18n.t('pages.language'));
void settleLanguage().then(open, open);
