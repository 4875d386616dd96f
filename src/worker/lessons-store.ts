import { browser } from '../browser.ts';
import { Lessons, noLessons } from '../lessons/lessons.ts';

const KEY = 'lessons';
const SET_ASIDE = 'lessons-set-aside';

/** What is stored; somebody who has made nothing has none. Bad data is set aside, not deleted. */
export async function readLessons(): Promise<Lessons> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return noLessons();
  const parsed = Lessons.safeParse(stored);
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ [SET_ASIDE]: stored });
  return noLessons();
}

/** Write, read back, and only then say that they are stored. Throws where the browser did not keep them. */
export async function writeLessons(lessons: Lessons): Promise<Lessons> {
  await browser.storage.local.set({ [KEY]: lessons });
  const kept = await readLessons();
  if (JSON.stringify(kept) !== JSON.stringify(Lessons.parse(lessons))) {
    throw new Error('lessons: the browser did not keep them; free some disk space and try again');
  }
  return kept;
}
