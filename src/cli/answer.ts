import { reportOf } from '../engine/check.ts';
import type { Evidence, Reading } from '../engine/evidence.ts';
import { examine } from '../engine/examine.ts';
import type { Pack } from '../engine/pack.ts';
import type { Context, Finding, Verdict } from '../engine/report.ts';
import type { Policy } from '../policy/settings.ts';

/** What the command writes of a message. */
export interface Answer {
  verdict: Verdict;
  findings: (Pick<Finding, 'rule' | 'clauses' | 'severity' | 'start' | 'end' | 'text'> & {
    message: string;
    because?: string[];
  })[];
  /** Words that looked like a breach and were excused, with the reason. */
  excused?: { rule: string; start: number; end: number; text: string; because: string; excuse: string }[];
  /** What the reader makes of each rule, from 0 to 1. */
  scores?: Record<string, number>;
}

/** Judge a message; with `explain` also say which words, which pattern or score, and what was excused. */
export function answerOf(
  text: string,
  context: Context,
  pack: Pack,
  policy: Policy,
  reading: Reading | undefined,
  explain: boolean,
): Answer {
  const evidence = examine(text, context, pack, policy, reading);
  const { verdict, findings } = reportOf(text, evidence, pack);
  const standing = evidence.filter(({ excused }) => !excused);
  const answer: Answer = {
    verdict,
    findings: findings.map(({ rule, clauses, severity, start, end, text: words, message }) => ({
      rule,
      clauses,
      severity,
      start,
      end,
      text: words,
      message: `${message.what} ${message.why} ${message.instead}`,
      ...(explain && {
        because: standing
          .filter((one) => one.rule === rule && one.start >= start && one.end <= end)
          .map((one) => `"${text.slice(one.start, one.end)}": ${witnessOf(one, pack)}`),
      }),
    })),
  };
  if (!explain) return answer;
  answer.excused = evidence
    .filter(({ excused }) => excused)
    .map((one) => ({
      rule: one.rule,
      start: one.start,
      end: one.end,
      text: text.slice(one.start, one.end),
      because: witnessOf(one, pack),
      excuse: one.excused!,
    }));
  if (reading) {
    answer.scores = Object.fromEntries(
      [...reading.scores].map(([rule, score]) => [rule, Number(score.toFixed(4))]),
    );
  }
  return answer;
}

/** A witness in words, with its place in the rule's file counted from 1. */
function witnessOf({ rule, witness }: Evidence, pack: Pack): string {
  switch (witness.kind) {
    case 'phrase': {
      const match = pack.rules.get(rule)!.matches[witness.match]!;
      const list = 'lexicon' in match ? `a word of lexicons/${match.lexicon}` : 'a phrase';
      return `${list}, match ${witness.match + 1} of ${rule}`;
    }
    case 'detector':
      return `detector ${witness.name}, match ${witness.match + 1} of ${rule}`;
    case 'reader':
      return `the reader, ${witness.likelihood} (${witness.score.toFixed(2)})`;
  }
}
