import type { Audience, Severity, Surface } from '../../engine/report.ts';
import type { LibraryExample, LibraryRule } from '../../lessons/library.ts';

/** What is shown of the library; an empty string lets everything through. */
export interface LibraryFilters {
  text: string;
  clause: string;
  severity: Severity | '';
  surface: Surface | '';
  audience: Exclude<Audience, 'unknown'> | '';
}

export const everything: LibraryFilters = { text: '', clause: '', severity: '', surface: '', audience: '' };

export const isEverything = (filters: LibraryFilters): boolean =>
  Object.values(filters).every((value) => value === '');

/** Rules with the examples that fit; a rule without any is left out. Linear in the library's text. */
export function filterExamples(library: readonly LibraryRule[], filters: LibraryFilters): LibraryRule[] {
  const words = plain(filters.text).split(/\s+/).filter(Boolean);
  return library
    .filter(
      ({ clauses, severity }) =>
        (filters.clause === '' || clauses.some(({ id }) => id === filters.clause)) &&
        (filters.severity === '' || severity === filters.severity),
    )
    .map((rule) => {
      const about = plain([rule.title, rule.rule, ...rule.clauses.map(({ id }) => id)].join(' '));
      const examples = rule.examples.filter(
        (example) =>
          (filters.surface === '' || example.context.surface === filters.surface) &&
          (filters.audience === '' || audienceOf(example) === filters.audience) &&
          holds(`${about} ${plain(`${example.id} ${example.text} ${example.explanation}`)}`, words),
      );
      return { ...rule, examples };
    })
    .filter(({ examples }) => examples.length > 0);
}

/** Where nothing is said, young people read it. */
const audienceOf = ({ context }: LibraryExample): Audience => context.audience ?? 'young-people';

const holds = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase();
