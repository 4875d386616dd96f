import { i18n } from '#i18n';
import { openPage } from '../../src/pages/open-page.tsx';
import { Popup } from '../../src/pages/popup/popup.tsx';

openPage(i18n.t('panel.name'), <Popup />);
