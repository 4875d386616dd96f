import { i18n } from '#i18n';
import type { RegisterRow } from '../../platforms/list-register.ts';
import { csvText } from '../csv-text.ts';
import { kindName } from '../kind-words.ts';
import { saveFile } from '../save-file.ts';
import { answerName } from '../words.ts';
import { criterionName, placeTitle } from './register-words.ts';

/** What is shown, a line for each platform and surface, as spreadsheets read it. */
export function csvOf(rows: readonly RegisterRow[]): string {
  const head = [
    i18n.t('register.platform'),
    i18n.t('register.kind'),
    i18n.t('register.surface'),
    i18n.t('register.answer'),
    i18n.t('register.criterion'),
    i18n.t('register.age'),
    i18n.t('register.entered'),
  ];
  const lines = rows.flatMap(({ name, kind, age, entered, answers }) =>
    answers.map(({ surface, answer, criteria }) => [
      name,
      kindName(kind),
      placeTitle(surface),
      answerName(answer),
      criteria.map(criterionName).join('; '),
      age === null ? i18n.t('register.notChecked') : String(age),
      entered,
    ]),
  );
  return csvText([head, ...lines]);
}

/** Give the browser a file to save. */
export const saveCsv = (rows: readonly RegisterRow[]): void =>
  saveFile('platforms.csv', 'text/csv', csvOf(rows));
