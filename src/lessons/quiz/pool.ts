import type { Lesson } from '../lessons.ts';
import type { LibraryExample, LibraryRule } from '../library.ts';

export interface Pooled {
  example: LibraryExample;
  rule: LibraryRule;
}

/** What a quiz is picked from, always in the same order. */
export type Pool = readonly Pooled[];

/** Where the examples come from: all of them, those of one rule, or those of a lesson. */
export type Source = { kind: 'all' } | { kind: 'rule'; rule: string } | { kind: 'lesson'; lesson: Lesson };

/** The examples of a source, a trainer's own among them; those of rules that the library lacks are left out. */
export function poolOf(
  library: readonly LibraryRule[],
  own: readonly LibraryExample[],
  source: Source,
): Pool {
  const rules = new Map(library.map((rule) => [rule.rule, rule]));
  const wanted = source.kind === 'lesson' && new Set(source.lesson.items.map(({ example }) => example));
  return [...library.flatMap(({ examples }) => examples), ...own]
    .flatMap((example) => {
      const rule = rules.get(example.rule);
      return rule ? [{ example, rule }] : [];
    })
    .filter(({ example }) => {
      if (source.kind === 'rule') return example.rule === source.rule;
      return !wanted || wanted.has(example.id);
    })
    .sort((a, b) => (a.example.id < b.example.id ? -1 : 1));
}
