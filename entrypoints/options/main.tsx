import { i18n } from '#i18n';
import { openPage } from '../../src/pages/open-page.tsx';
import { Options } from '../../src/pages/options/options.tsx';

openPage(i18n.t('options.title'), <Options />);
