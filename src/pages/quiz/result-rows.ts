import { i18n } from '#i18n';
import { choices } from '../../lessons/quiz/judge-draft.ts';
import { piecesOf } from '../../lessons/quiz/mark-words.ts';
import type { Answer } from './grade.ts';
import { choiceName, pointsText } from './quiz-words.ts';

/** The results as a table, a line for each question. A name stands in it only where somebody typed one. */
export function resultRows(code: string, answers: readonly Answer[], name: string): string[][] {
  const named = name.trim();
  const head = [
    ...(named ? [i18n.t('quiz.column.name')] : []),
    i18n.t('quiz.column.code'),
    i18n.t('quiz.column.question'),
    i18n.t('quiz.column.message'),
    i18n.t('quiz.column.rule'),
    i18n.t('quiz.clause'),
    i18n.t('quiz.column.expected'),
    ...choices.map(choiceName),
    i18n.t('quiz.column.marked'),
    i18n.t('quiz.points'),
  ];
  const rows = answers.map((answer, index) => {
    const { example, rule, expected } = answer.question;
    const draft = answer.asked === 'draft';
    return [
      ...(named ? [named] : []),
      code,
      String(index + 1),
      example.text,
      rule.title,
      rule.clauses[0]?.id ?? '',
      draft ? choiceName(expected) : '',
      ...choices.map((choice) => (draft ? String(answer.votes[choice]) : '')),
      draft ? '' : markedWords(example.text, answer.marked),
      answer.points === null ? '' : pointsText(answer.points),
    ];
  });
  return [head, ...rows];
}

const markedWords = (text: string, marked: ReadonlySet<number>): string =>
  piecesOf(text)
    .filter(({ word }) => word !== null && marked.has(word))
    .map(({ text: word }) => word)
    .join(' ');
