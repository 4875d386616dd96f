import type { Finding } from '../../engine/report.ts';
import { pointsOf, type Votes } from '../../lessons/quiz/judge-draft.ts';
import type { Question } from '../../lessons/quiz/make-quiz.ts';
import { judgeMarks, markable, type Marking } from '../../lessons/quiz/mark-words.ts';
import type { Answered } from '../../lessons/quiz/score.ts';
import type { Explained } from '../../messages/replies.ts';

/** A question as it was asked and answered. */
export type Answer = Answered &
  ({ asked: 'draft'; votes: Votes } | { asked: 'words'; marked: ReadonlySet<number>; marking: Marking });

/** What the check found of what the example is about, and beside it. */
function findingsFor({ example }: Question, { report }: Explained): { meant: Finding[]; beside: Finding[] } {
  if (example.expect === 'safe') return { meant: [], beside: [] };
  const about = new Set([example.rule, ...(example.also ?? [])]);
  return {
    meant: markable(
      example.text,
      report.findings.filter(({ rule }) => about.has(rule)),
    ),
    beside: report.findings.filter(({ rule }) => !about.has(rule)),
  };
}

/**
 * How a question can be asked. Words are asked for only where the check names some: what is wrong with the place, or with
 * the message as a whole, is asked as a draft.
 */
export function askedAs(question: Question, explained: Explained | null): Answer['asked'] {
  if (question.kind === 'judge' || !explained) return 'draft';
  const safe = question.example.expect === 'safe';
  return safe || findingsFor(question, explained).meant.length > 0 ? 'words' : 'draft';
}

export function gradeVotes(question: Question, votes: Votes): Answer {
  return { question, asked: 'draft', votes, points: pointsOf(votes, question.expected) };
}

export function gradeMarks(question: Question, marked: ReadonlySet<number>, explained: Explained): Answer {
  const { meant, beside } = findingsFor(question, explained);
  const marking = judgeMarks(question.example.text, marked, meant, beside);
  return { question, asked: 'words', marked, marking, points: marking.points };
}
