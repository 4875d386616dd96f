import { expect, it } from 'vitest';
import { retell } from '../../src/engine/retell.ts';

it('tells what the reader says of our rules in those that take it, and nothing of any other', () => {
  const span = { rule: 'secrecy', start: 1, end: 4, score: 0.9, likelihood: 'likely' } as const;
  const reading = {
    scores: new Map([
      ['secrecy', 0.9],
      ['swearing', 0.2],
    ]),
    doubted: new Set(['swearing']),
    unsure: new Set(['swearing', 'insult']),
    spans: [span, { ...span, rule: 'swearing' }],
  };
  const readAs = new Map([
    ['secrecy', ['hush', 'no-parents']],
    ['insult', ['banter']],
  ]);
  expect(retell(reading, readAs)).toEqual({
    scores: new Map([
      ['hush', 0.9],
      ['no-parents', 0.9],
    ]),
    doubted: new Set(),
    unsure: new Set(['banter']),
    spans: [
      { ...span, rule: 'hush' },
      { ...span, rule: 'no-parents' },
    ],
  });
});
