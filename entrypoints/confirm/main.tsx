import { i18n } from '#i18n';
import { Confirm } from '../../src/pages/confirm/confirm.tsx';
import { settleLanguage } from '../../src/pages/language.ts';
import { openPage } from '../../src/pages/open-page.tsx';

// Without the words of another language the page is shown in the browser's own.
const open = (): void =>
  openPage(i18n.t('confirm.title'), <Confirm token={location.hash.slice(1)} />, i18n.t('pages.language'));
void settleLanguage().then(open, open);
