import { expect, it } from 'vitest';
import { ruleCards } from '../../src/worker/rules.ts';

it('lists every rule with words and both kinds of example, in the order of the code', () => {
  const cards = ruleCards();
  expect(cards.length).toBeGreaterThan(0);
  for (const { id, title, what, why, instead, examples } of cards) {
    for (const words of [title, what, why, instead]) expect([id, words]).not.toEqual([id, '']);
    expect([id, examples.flagged.length > 0, examples.clean.length > 0]).toEqual([id, true, true]);
  }
  const numbers = cards.map(({ clauses }) => clauses[0]!.split('.').map(Number));
  const sorted = numbers.toSorted((a, b) => a[0]! - b[0]! || (a[1] ?? 0) - (b[1] ?? 0));
  expect(numbers).toEqual(sorted);
});
