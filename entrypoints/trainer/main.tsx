import { i18n } from '#i18n';
import { openPage } from '../../src/pages/open-page.tsx';
import { startContentScript } from '../../src/pages/trainer/start-content-script.ts';
import { Trainer } from '../../src/pages/trainer/trainer.tsx';

const demo = location.hash === '#demo';
openPage(i18n.t('trainer.title'), <Trainer demo={demo} onReady={startContentScript} />);
