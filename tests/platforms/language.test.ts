import { expect, it } from 'vitest';
import { say } from '../../src/platforms/language.ts';
import { english, type WordKey } from '../../src/platforms/words-en.ts';
import { welsh } from '../../src/platforms/words-cy.ts';

const keys = Object.keys(english) as WordKey[];
const filled = (text: string): string[] => [...text.matchAll(/\$\w+/g)].map(String).toSorted();

it('fills names and figures in, whatever is in them', () => {
  expect(say('en', 'closedIn', { name: '$year & Co', year: 2019 })).toContain('$year & Co closed in 2019');
});

it.each(keys)('%s says in Welsh what is filled in in English, in sentences of twenty words', (key) => {
  expect(filled(welsh[key])).toEqual(filled(english[key]));
  for (const sentence of [english[key], welsh[key]].flatMap((text) => text.split(/(?<=[.!?])\s+/)))
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
});
