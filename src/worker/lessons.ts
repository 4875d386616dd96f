import { readLessons as readFile } from '../lessons/read-lessons.ts';
import type { Lessons } from '../lessons/lessons.ts';
import type { Request } from '../messages/protocol.ts';
import type { TriedLessons } from '../messages/replies.ts';
import { readLessons, writeLessons } from './lessons-store.ts';
import { library } from './library.ts';
import { shownRefusals } from './shown-refusals.ts';

/** What the trainer has made. */
export const lessons = (): Promise<Lessons> => readLessons();

/** Keep these in place of all that was kept. */
export const saveLessons = ({ lessons: all }: Request<'saveLessons'>): Promise<Lessons> => writeLessons(all);

/** What a file of lessons holds, or why it is refused; nothing is stored. */
export async function tryLessons({ file: { name, text } }: Request<'tryLessons'>): Promise<TriedLessons> {
  const known = new Set((await library()).flatMap(({ examples }) => examples.map(({ id }) => id)));
  const tried = readFile(name, text, known);
  return tried.ok ? { ok: true, holds: tried.lessons } : { ok: false, ...shownRefusals(tried.refusals) };
}
