import type { Clause } from '../../engine/report.ts';
import type { Question } from './make-quiz.ts';

/** A question with what was answered: null points where nobody voted. */
export interface Answered {
  question: Question;
  points: number | null;
}

export interface Score {
  /** How many questions count. */
  asked: number;
  points: number;
}

export interface ClauseScore extends Score {
  clause: Clause;
}

/** All that counts, added up. */
export function scoreOf(answers: readonly Answered[]): Score {
  const counted = answers.flatMap(({ points }) => points ?? []);
  return { asked: counted.length, points: counted.reduce((sum, points) => sum + points, 0) };
}

/** By the main clause of each question's rule, in the order of the code. */
export function scoreByClause(answers: readonly Answered[]): ClauseScore[] {
  const lists = new Map<string, { clause: Clause; answers: Answered[] }>();
  for (const answer of answers) {
    const clause = answer.question.rule.clauses[0];
    if (!clause || answer.points === null) continue;
    const list = lists.get(clause.id) ?? { clause, answers: [] };
    list.answers.push(answer);
    lists.set(clause.id, list);
  }
  return [...lists.values()]
    .map(({ clause, answers: list }) => ({ clause, ...scoreOf(list) }))
    .sort((a, b) => a.clause.id.localeCompare(b.clause.id, 'en', { numeric: true }));
}
