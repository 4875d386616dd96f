import { z } from 'zod';
import { Id } from '../engine/source/schema.ts';
import { ExampleContext } from './example-context.ts';

/** What a trainer makes: examples of their own and lessons. One schema: stored, passed on and shown from here. */

/** Most that is kept, in UTF-16 code units of its JSON. */
export const MOST_KEPT = 500_000;

/** What a spreadsheet would take for a formula. "@jo" and "+44 …" are words of a message. */
const formula = /^\s*=|^\s*[+\-@][\p{L}\d_.]+\(/u;
/** What a page would take for a script, if anything of ours read markup. */
const script = /<\s*\/?\s*(?:script|iframe|object|embed|svg|img|style|link|meta)\b|\bjavascript:/i;
/** Line ends and tabs are the only signs without a shape that a message has. */
const control = /[\p{Cc}]/u;

const plain = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !script.test(text), 'holds a script; write the words of a message only')
    .refine((text) => !formula.test(text), 'begins like a formula of a spreadsheet; begin with a word')
    .refine((text) => !control.test(text.replace(/[\n\r\t]/g, '')), 'holds signs that nobody can see');
const words = (most: number) => plain(most).refine((text) => text.trim() !== '', 'is empty; write something');

export const OwnExample = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9-]{1,40}$/, 'must begin with "own-"'),
  rule: Id,
  expect: z.enum(['flagged', 'safe']),
  text: words(2_000),
  context: ExampleContext,
  explanation: words(1_000),
  better: words(2_000).optional(),
  also: z.array(Id).max(10).optional(),
  own: z.literal(true),
});

export const LessonItem = z.strictObject({
  /** Id of an example, the trainer's own or the library's. */
  example: Id,
  notes: plain(2_000),
});
export type LessonItem = z.infer<typeof LessonItem>;

export const Lesson = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens'),
  name: words(120),
  minutes: z.number().int().min(1).max(480),
  notes: plain(4_000),
  /** In the order of teaching. */
  items: z.array(LessonItem).max(200),
});
export type Lesson = z.infer<typeof Lesson>;

const unique = (list: readonly { id: string }[]): boolean =>
  new Set(list.map(({ id }) => id)).size === list.length;

const examples = z.array(OwnExample).max(2_000).refine(unique, 'two of them have one id');
const lessons = z.array(Lesson).max(200).refine(unique, 'two of them have one id');

/** All that is kept of a trainer's making. */
export const Lessons = z
  .strictObject({ examples, lessons })
  .refine((all) => JSON.stringify(all).length <= MOST_KEPT, `is more than ${MOST_KEPT / 1_000} kB in all`);
export type Lessons = z.infer<typeof Lessons>;

/** The same as a file to pass on. */
export const LessonsFile = z.strictObject({
  format: z.literal('second-look-lessons'),
  version: z.literal(1),
  examples,
  lessons,
});

export const noLessons = (): Lessons => ({ examples: [], lessons: [] });
