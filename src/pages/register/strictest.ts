import type { Answer } from '../../platforms/answer.ts';

const strictness: Record<Answer, number> = { 'not-permitted': 0, ask: 1, 'with-conditions': 2, permitted: 3 };

/**
 * A figure by which platforms are ordered: the smaller, the less is permitted. By the best answer first, since that says
 * whether it is of any use, then by the worst.
 */
export function strictest(answers: readonly { answer: Answer }[]): number {
  const all = answers.map(({ answer }) => strictness[answer]);
  return Math.max(...all) * 10 + Math.min(...all);
}
