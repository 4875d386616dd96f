import type { ExampleSource } from '../engine/source/schema.ts';
import type { Example, RuleCard } from '../messages/replies.ts';
import { shippedPack } from './pack.ts';

/** Every rule of the shipped pack, for pages that list them, in the order of the main clause. */
export function ruleCards(): RuleCard[] {
  const cards = [...shippedPack().rules].map(
    ([id, { title, clauses, severity, say, examples }]): RuleCard => {
      const shown = { flagged: examples.flagged.map(example), clean: examples.clean.map(example) };
      return { id, title, clauses, severity, ...say, examples: shown };
    },
  );
  return cards.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/** Where a rule's main clause stands in the code: 6.2 before 6.11. */
function place({ clauses }: RuleCard): number {
  const [section = 0, point = 0] = clauses[0]!.split('.').map(Number);
  return section * 100 + point;
}

function example(source: ExampleSource): Example {
  if (typeof source === 'string') return { text: source };
  return source.surface ? { text: source.text, surface: source.surface } : { text: source.text };
}
