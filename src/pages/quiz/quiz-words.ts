import { i18n } from '#i18n';
import { choices, type Choice, type Votes } from '../../lessons/quiz/judge-draft.ts';
import { pageLanguage } from '../language.ts';

const names = {
  send: 'quiz.choice.send',
  change: 'quiz.choice.change',
  stop: 'quiz.choice.stop',
} as const satisfies Record<Choice, string>;

/** What one does with a draft. */
export const choiceName = (choice: Choice): string => i18n.t(names[choice]);

/** Points as people write them: a room's are seldom whole. */
export const pointsText = (points: number): string =>
  new Intl.NumberFormat(pageLanguage(), { maximumFractionDigits: 1 }).format(points);

/** How an answer turned out. */
export function verdictName(points: number | null): string {
  if (points === null) return i18n.t('quiz.verdict.none');
  if (points === 1) return i18n.t('quiz.verdict.right');
  return points === 0 ? i18n.t('quiz.verdict.no') : i18n.t('quiz.verdict.nearly');
}

/** A room's votes in a line. */
export const votesText = (votes: Votes): string =>
  choices.map((choice) => i18n.t('quiz.vote', [choiceName(choice), String(votes[choice])])).join(' · ');
