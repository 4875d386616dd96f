import { i18n } from '#i18n';
import { LanguageLink } from '../../src/pages/language-link.tsx';
import { settleLanguage } from '../../src/pages/language.ts';
import { openPage } from '../../src/pages/open-page.tsx';
import { startContentScript } from '../../src/pages/trainer/start-content-script.ts';
import { Trainer } from '../../src/pages/trainer/trainer.tsx';

const page = (
  <>
    <Trainer demo={location.hash === '#demo'} onReady={startContentScript} />
    <LanguageLink />
  </>
);
// Without the words of another language the page is shown in the browser's own.
const open = (): void => openPage(i18n.t('trainer.title'), page, i18n.t('pages.language'));
void settleLanguage().then(open, open);
