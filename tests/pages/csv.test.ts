import { expect, it } from 'vitest';
import { csvOf } from '../../src/pages/register/csv.ts';
import { placeOf } from '../../src/pages/register/place.ts';
import type { RegisterRow } from '../../src/platforms/list-register.ts';

const row: RegisterRow = {
  id: 'a',
  name: '=A "b", c',
  kind: 'game',
  aliases: [],
  mode: null,
  age: null,
  closed: false,
  under16: null,
  entered: '2026-11-26',
  answers: [
    { surface: 'group-message', answer: 'not-permitted', criteria: ['online-games', 'anonymity'] },
    { surface: 'live', answer: 'ask', criteria: ['permanent-record'] },
  ],
};

it('writes a line for each platform and surface, quoted, and no formula', () => {
  const [head, first, second, end] = csvOf([row]).split('\r\n');
  expect(head).toBe(
    '\u{feff}"Platform","Kind","Where","Answer","Reason","Its own minimum age","Facts as of"',
  );
  expect(first).toBe(
    '"\'=A ""b"", c","Game","Group message","No","Online games; Anonymity","Not checked","2026-11-26"',
  );
  expect(second).toContain('"Live video","Ask first","Permanent record"');
  expect(end).toBe('');
});

it('reads what an address names behind "#"', () => {
  expect(placeOf('')).toEqual({ kind: 'list' });
  expect(placeOf('#/x-twitter')).toEqual({ kind: 'platform', id: 'x-twitter', print: false });
  expect(placeOf('#/x-twitter/print')).toEqual({ kind: 'platform', id: 'x-twitter', print: true });
  expect(placeOf('#?x.com%2Fa')).toEqual({ kind: 'question', query: 'x.com/a' });
  for (const odd of ['#?%', '#/../a', '#/A', '#anything']) expect(placeOf(odd)).toEqual({ kind: 'list' });
});
