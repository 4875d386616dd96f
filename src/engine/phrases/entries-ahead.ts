import type { Entry } from './searched-words.ts';
import type { Tables } from './tables.ts';

/** Steps taken by entries, by the place where the entry is over: they are taken up again there. */
export type Ahead = Map<number, number[]>;

/** Adds the entries of a chain that a step of a class can take; `ahead` is made when there is a first. */
export function takeEntries(
  { longLexicons: { starts, items } }: Tables,
  entries: Entry,
  one: number,
  step: number,
  way: 1 | -1,
  ahead: Ahead | undefined,
): Ahead | undefined {
  for (let index = starts[one]!; index < starts[one + 1]!; index += 1) {
    let entry: Entry | undefined = entries;
    for (; entry; entry = way === 1 ? entry.alsoStarting : entry.alsoEnding) {
      if (entry.lexicon !== items[index]) continue;
      const over = way === 1 ? entry.to : entry.from;
      ahead ??= new Map();
      const list = ahead.get(over);
      if (list) list.push(step);
      else ahead.set(over, [step]);
    }
  }
  return ahead;
}
