import source from 'virtual:pack';
import type { ExampleSource, RuleSource } from '../engine/source/schema.ts';
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
  return cards.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** Where a rule's main clause stands in the code: 6.2 before 6.11. */
function place({ clauses }: RuleCard): number {
  const [section = 0, point = 0] = clauses[0]!.split('.').map(Number);
  return section * 100 + point;
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
