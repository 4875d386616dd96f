import type { Answer } from '../../platforms/answer.ts';

/** The one answer that holds everywhere on a platform, or null where it depends on where one writes. */
export function overall(answers: readonly { answer: Answer }[]): Answer | null {
  const [only, ...others] = new Set(answers.map(({ answer }) => answer));
  return only && others.length === 0 ? only : null;
}
