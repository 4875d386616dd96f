import type { Lesson, Lessons } from '../../lessons/lessons.ts';
import type { LibraryExample, LibraryRule } from '../../lessons/library.ts';
import type { Place } from './place.ts';

/** An example on the stage, with its rule and the way on from it. */
export interface Walk {
  example: LibraryExample;
  /** Undefined where the rule is not in the code in use. */
  rule: LibraryRule | undefined;
  lesson?: { name: string; notes: string; at: number; of: number };
  /** Addresses, without `#`; undefined at either end. */
  previous: string | undefined;
  next: string | undefined;
}

/** Where the address leads: to an example among those of its rule, or to a place in a lesson. Null where nothing is there. */
export function walkTo(
  place: Place,
  library: readonly LibraryRule[],
  { examples, lessons }: Lessons,
): Walk | null {
  const find = (id: string): LibraryExample | undefined =>
    library.flatMap((rule) => rule.examples).find((one) => one.id === id) ??
    examples.find((one) => one.id === id);
  const ruleOf = ({ rule }: LibraryExample) => library.find((one) => one.rule === rule);
  if (place.kind === 'example') {
    const example = find(place.id);
    if (!example) return null;
    const list: readonly LibraryExample[] = example.own ? examples : (ruleOf(example)?.examples ?? []);
    const at = list.findIndex(({ id }) => id === example.id);
    const address = (one: LibraryExample | undefined) => one && `example=${one.id}`;
    return { example, rule: ruleOf(example), previous: address(list[at - 1]), next: address(list[at + 1]) };
  }
  if (place.kind !== 'lesson') return null;
  const lesson = lessons.find(({ id }) => id === place.id);
  const item = lesson?.items[place.at - 1];
  const example = item && find(item.example);
  if (!lesson || !example) return null;
  const address = (at: number) => (lesson.items[at - 1] ? `lesson=${lesson.id}&at=${at}` : undefined);
  return {
    example,
    rule: ruleOf(example),
    lesson: { name: lesson.name, notes: notesOf(lesson, place.at), at: place.at, of: lesson.items.length },
    previous: address(place.at - 1),
    next: address(place.at + 1),
  };
}

/** The notes on an example; before the first, those on the lesson. */
const notesOf = ({ notes, items }: Lesson, at: number): string =>
  [at === 1 ? notes : '', items[at - 1]?.notes ?? ''].filter((text) => text !== '').join('\n');
