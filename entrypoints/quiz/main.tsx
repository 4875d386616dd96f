import { i18n } from '#i18n';
import { settleLanguage } from '../../src/pages/language.ts';
import { openPage } from '../../src/pages/open-page.tsx';
import { QuizPage } from '../../src/pages/quiz/quiz-page.tsx';

// Without the words of another language the page is shown in the browser's own.
const open = (): void => openPage(i18n.t('training.quiz'), <QuizPage />, i18n.t('pages.language'));
void settleLanguage().then(open, open);
