import type { Lessons } from '../../lessons/lessons.ts';

/** What is passed on, a value a line, so that a refusal can name the line. */
export const fileOf = ({ examples, lessons }: Lessons): string =>
  `${JSON.stringify({ format: 'second-look-lessons', version: 1, examples, lessons }, null, 2)}\n`;
