import { i18n } from '#i18n';
import type { PlatformAnswer } from '../../platforms/answer.ts';
import { dayName } from '../dates.ts';
import { answerName } from '../words.ts';
import { datedAs } from './advice-list.tsx';
import { groupAnswers, type GroupedReason } from './answer-groups.ts';
import { insteadLabel, names, placesLine } from './platform-card.tsx';

/** An answer as plain text, to be pasted somewhere: each reason with its clause, and the days it holds for. */
export function answerText(
  { query, platform, surfaces, advice, entered }: PlatformAnswer,
  today: Date,
): string {
  const groups = groupAnswers(surfaces).flatMap((group) => [
    '',
    group.surfaces.includes('unknown')
      ? answerName(group.answer)
      : `${names(group.surfaces)}: ${answerName(group.answer)}`,
    ...group.reasons.map(line),
    ...group.instead.map((one) => `${insteadLabel(one)}: ${placesLine(one)}`),
    `${i18n.t('answer.writtenFirst')}:`,
    ...group.writtenFirst.map(line),
  ]);
  const known = advice.map((one) => `- ${one.text} ${datedAs(one)}`.trimEnd());
  return [
    i18n.t('answer.question', [platform?.name ?? query]),
    ...groups,
    ...(known.length > 0 ? ['', `${i18n.t('answer.alsoKnow')}:`, ...known] : []),
    '',
    [
      ...(entered ? [i18n.t('answer.facts', [dayName(entered)])] : []),
      i18n.t('answer.answered', [dayName(today.toISOString().slice(0, 10))]),
    ].join(' '),
  ].join('\n');
}

function line({ text, only, clause }: GroupedReason): string {
  const where = only ? ` ${i18n.t('popup.only', [names(only).toLowerCase()])}` : '';
  return `- ${text}${where} ${i18n.t('panel.code', [clause])}`;
}
