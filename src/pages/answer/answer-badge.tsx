import type { Answer } from '../../platforms/answer.ts';
import { answerName } from '../words.ts';

/** Told by shape and word, not by colour alone. */
const signs: Record<Answer, string> = {
  permitted: '✓',
  'with-conditions': '◐',
  'not-permitted': '✕',
  ask: '?',
};

/** The plain answer. */
export function AnswerBadge({ answer }: { answer: Answer }) {
  return (
    <span class={`badge ${answer}`}>
      <span aria-hidden="true">{signs[answer]}</span> {answerName(answer)}
    </span>
  );
}
