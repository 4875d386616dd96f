import { expectedOf, type Choice } from './judge-draft.ts';
import type { Pool, Pooled } from './pool.ts';
import type { Plan } from './quiz-code.ts';
import { seededRandom, shuffled } from './seeded-random.ts';

export interface Question extends Pooled {
  kind: 'judge' | 'mark';
  expected: Choice;
}

interface Slot {
  kind: Question['kind'];
  expect: 'flagged' | 'safe';
}

/** Of the questions of a mixed quiz, how many ask for words; of each kind, how many are about safe drafts. */
const MARKING = 1 / 3;
const SAFE = { judge: 0.4, mark: 0.2 };

/** The questions of a plan: as many as were asked for or as there are, none twice, spread over the rules. */
export function makeQuiz(pool: Pool, { seed, count, ask }: Plan): Question[] {
  const random = seededRandom(seed);
  const left = new Map<string, Pooled[]>();
  for (const one of shuffled(pool, random)) {
    const list = left.get(one.rule.rule) ?? [];
    left.set(one.rule.rule, [...list, one]);
  }
  const rules = shuffled([...left.keys()].sort(), random);
  return slotsOf(Math.min(count, pool.length), ask, random).map(({ kind, expect }): Question => {
    // The rule whose turn it is, or the next one that has what is wanted; the last of all takes what is left.
    const fits = ({ example }: Pooled): boolean => example.expect === expect;
    const rule =
      rules.find((one) => left.get(one)!.some(fits)) ?? rules.find((one) => left.get(one)!.length > 0)!;
    const examples = left.get(rule)!;
    const chosen = examples.find(fits) ?? examples[0]!;
    left.set(
      rule,
      examples.filter((one) => one !== chosen),
    );
    rules.push(...rules.splice(rules.indexOf(rule), 1));
    return { ...chosen, kind, expected: expectedOf(chosen) };
  });
}

function slotsOf(count: number, ask: Plan['ask'], random: () => number): Slot[] {
  const marking = { both: Math.round(count * MARKING), judge: 0, mark: count }[ask];
  const slots = (kind: Slot['kind'], many: number): Slot[] => {
    const safe = Math.round(many * SAFE[kind]);
    return Array.from({ length: many }, (_, at) => ({ kind, expect: at < safe ? 'safe' : 'flagged' }));
  };
  return shuffled([...slots('judge', count - marking), ...slots('mark', marking)], random);
}
