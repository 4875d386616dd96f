import type { Refusal } from '../engine/source/read-pack.ts';
import { YamlFile } from '../engine/source/yaml-file.ts';
import { LessonsFile, MOST_KEPT, type Lessons } from './lessons.ts';

export type LessonsReading = { ok: true; lessons: Lessons } | { ok: false; refusals: Refusal[] };

/**
 * Read a file of lessons; `known` are the ids of the library's examples. Refused whole, with every reason found: a
 * lesson with a hole in it would only be found out before a room. JSON is YAML, so that each reason has its line.
 */
export function readLessons(path: string, text: string, known: ReadonlySet<string>): LessonsReading {
  if (text.length > MOST_KEPT) {
    const reason = `is larger than ${MOST_KEPT / 1_000} kB; share fewer lessons at once`;
    return { ok: false, refusals: [{ file: path, line: 0, reason }] };
  }
  const file = new YamlFile(path, text);
  const reading = file.read(LessonsFile);
  if (!reading.ok) return reading;
  const { examples, lessons } = reading.value;
  const own = new Set(examples.map(({ id }) => id));
  const refusals = lessons.flatMap(({ items }, lesson) =>
    items.flatMap(({ example }, item): Refusal[] => {
      if (own.has(example) || known.has(example)) return [];
      const line = file.line(['lessons', lesson, 'items', item, 'example']);
      const reason = `the example "${example}" is neither in this file nor in the library; take it out`;
      return [{ file: path, line, reason }];
    }),
  );
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, lessons: { examples, lessons } };
}
