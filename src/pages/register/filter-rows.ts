import type { Answer, PlatformSurface } from '../../platforms/answer.ts';
import type { RegisterRow } from '../../platforms/list-register.ts';

export type AgeBand = 'young' | 'teen' | 'adult' | 'unchecked';

/** What is shown of the register; an empty string lets everything through. */
export interface Filters {
  text: string;
  answer: Answer | '';
  surface: PlatformSurface | '';
  criterion: string;
  age: AgeBand | '';
}

export const everything: Filters = { text: '', answer: '', surface: '', criterion: '', age: '' };

/** Platforms that fit: one of their answers must fit where, what and why at once. */
export function filterRows(rows: readonly RegisterRow[], filters: Filters): RegisterRow[] {
  const words = plain(filters.text);
  return rows.filter(
    (row) =>
      (words === '' || [row.name, row.id, ...row.aliases].some((name) => plain(name).includes(words))) &&
      (filters.age === '' || ageBand(row.age) === filters.age) &&
      row.answers.some(
        ({ surface, answer, criteria }) =>
          (filters.surface === '' || surface === filters.surface) &&
          (filters.answer === '' || answer === filters.answer) &&
          (filters.criterion === '' || criteria.includes(filters.criterion)),
      ),
  );
}

export function ageBand(age: number | null): AgeBand {
  if (age === null) return 'unchecked';
  return age <= 13 ? 'young' : age < 18 ? 'teen' : 'adult';
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Extended_Pictographic}]/gu, '');
