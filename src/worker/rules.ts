import source from 'virtual:pack';
import type { ExampleSource, RuleSource } from '../engine/source/schema.ts';
import { inOrderOfTheCode } from '../lessons/code-order.ts';
import type { Example, RuleCard } from '../messages/replies.ts';
import { packInUse } from './own-pack.ts';

/** Every rule of the code in use, for pages that list them. */
export const rulesInUse = async (): Promise<RuleCard[]> => ruleCards((await packInUse()).rules);

/** Rules as pages show them, those of the shipped pack if none are given, in the order of the main clause. */
export function ruleCards(rules: Readonly<Record<string, RuleSource>> = source.rules): RuleCard[] {
  const cards = Object.entries(rules).map(([id, { title, clauses, severity, say, examples }]): RuleCard => {
    const shown = { flagged: shownOf(examples.flagged), clean: shownOf(examples.clean) };
    return { id, title, clauses, severity, ...say, examples: shown };
  });
  return cards.sort(
    inOrderOfTheCode(
      ({ clauses }) => clauses[0]!,
      ({ id }) => id,
    ),
  );
}

/**
 * Examples that can be played before young people from an account that nobody knows: in a practice chat there is no
 * other. Where a rule has none of that kind, all of them.
 */
function shownOf(examples: readonly ExampleSource[]): Example[] {
  const playable = examples.filter(
    (one) => typeof one === 'string' || (one.audience !== 'adults' && one.account !== 'official'),
  );
  return (playable.length > 0 ? playable : examples).map(example);
}

function example(one: ExampleSource): Example {
  if (typeof one === 'string') return { text: one };
  const { text, surface, opensConversation } = one;
  return { text, ...(surface && { surface }), ...(opensConversation && { opensConversation }) };
}
