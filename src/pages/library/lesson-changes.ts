import type { Lesson, Lessons } from '../../lessons/lessons.ts';
import type { LibraryExample } from '../../lessons/library.ts';

/** What becomes of a trainer's examples and lessons. Pure: each gives a new whole, and the worker keeps it or not. */

export type OwnExample = Lessons['examples'][number];

/** An id that nothing has yet. */
export const freshId = (stem: 'own' | 'lesson'): string => `${stem}-${crypto.randomUUID().slice(0, 13)}`;

export const withExample = (all: Lessons, example: OwnExample): Lessons => ({
  ...all,
  examples: all.examples.some(({ id }) => id === example.id)
    ? all.examples.map((one) => (one.id === example.id ? example : one))
    : [...all.examples, example],
});

/** Without an example, in the lessons too. */
export const withoutExample = (all: Lessons, id: string): Lessons => ({
  examples: all.examples.filter((one) => one.id !== id),
  lessons: all.lessons.map((lesson) => ({
    ...lesson,
    items: lesson.items.filter(({ example }) => example !== id),
  })),
});

export const withLesson = (all: Lessons, lesson: Lesson): Lessons => ({
  ...all,
  lessons: [...all.lessons, lesson],
});

export const withLessonAs = (all: Lessons, id: string, how: (lesson: Lesson) => Lesson): Lessons => ({
  ...all,
  lessons: all.lessons.map((one) => (one.id === id ? how(one) : one)),
});

/** The same lesson with an example at its end, once. */
export const withItem = (lesson: Lesson, example: string): Lesson =>
  lesson.items.some((item) => item.example === example)
    ? lesson
    : { ...lesson, items: [...lesson.items, { example, notes: '' }] };

export const withoutLesson = (all: Lessons, id: string): Lessons => ({
  ...all,
  lessons: all.lessons.filter((one) => one.id !== id),
});

/** The same lesson with one item at another place; places beyond the ends are the ends. */
export function withItemAt(lesson: Lesson, from: number, to: number): Lesson {
  const items = [...lesson.items];
  const [item] = items.splice(from, 1);
  if (item) items.splice(Math.max(0, Math.min(to, items.length)), 0, item);
  return { ...lesson, items };
}

/** One lesson, with the own examples that it needs, to pass on. */
export function lessonAlone({ examples }: Lessons, lesson: Lesson): Lessons {
  const used = new Set(lesson.items.map(({ example }) => example));
  return { examples: examples.filter(({ id }) => used.has(id)), lessons: [lesson] };
}

/** Mine with theirs beside it. What I have already comes once; of two with one id and other words, theirs gets a new id. */
export function withTheirs(mine: Lessons, theirs: Lessons): Lessons {
  const renamed = new Map<string, string>();
  const examples = theirs.examples.flatMap((example) => {
    const known = mine.examples.find(({ id }) => id === example.id);
    if (!known) return [example];
    if (same(known, example)) return [];
    const id = freshId('own');
    renamed.set(example.id, id);
    return [{ ...example, id }];
  });
  const lessons = theirs.lessons.flatMap((given) => {
    const items = given.items.map((item) => ({
      ...item,
      example: renamed.get(item.example) ?? item.example,
    }));
    const lesson = { ...given, items };
    const known = mine.lessons.find(({ id }) => id === lesson.id);
    if (!known) return [lesson];
    return same(known, lesson) ? [] : [{ ...lesson, id: freshId('lesson') }];
  });
  return { examples: [...mine.examples, ...examples], lessons: [...mine.lessons, ...lessons] };
}

/** As it stands in a file: the order of keys is the schema's, the worker has parsed both. */
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every example by its id, the library's and the trainer's own. */
export const byId = (...lists: readonly LibraryExample[][]): ReadonlyMap<string, LibraryExample> =>
  new Map(lists.flat().map((example) => [example.id, example]));
