import { i18n } from '#i18n';
import { settleLanguage } from '../../src/pages/language.ts';
import { openPage } from '../../src/pages/open-page.tsx';
import { Popup } from '../../src/pages/popup/popup.tsx';

// Without the words of another language the page is shown in the browser's own.
const open = (): void => openPage(i18n.t('panel.name'), <Popup />, i18n.t('pages.language'));
void settleLanguage().then(open, open);
