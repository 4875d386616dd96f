import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concernsOf } from '../../src/panel/concern.ts';
import { segmentsOf } from '../../src/pages/lesson/segments.ts';
import { explainedOf, findingAt } from './lesson-of.ts';

const cut = (draft: string, ...findings: ReturnType<typeof findingAt>[]) =>
  segmentsOf(draft, concernsOf(explainedOf(findings).report));

describe('a message cut where its marks are', () => {
  it('marks the words of each finding and numbers them as the list does, the strictest first', () => {
    const draft = 'gr8 day, add me on snap';
    expect(
      cut(draft, findingAt(draft, 'gr8', 'warn', 'text-speak'), findingAt(draft, 'add me', 'stop', 'friend')),
    ).toEqual([
      { text: 'gr8', severity: 'warn', ends: [2] },
      { text: ' day, ', severity: null, ends: [] },
      { text: 'add me', severity: 'stop', ends: [1] },
      { text: ' on snap', severity: null, ends: [] },
    ]);
  });

  it('marks shared words as the strictest of their findings', () => {
    const draft = 'abcdef';
    const found = [findingAt(draft, 'abcd', 'advise', 'one'), findingAt(draft, 'cdef', 'stop', 'two')];
    expect(cut(`${draft}.`, ...found).map(({ text, severity }) => [text, severity])).toEqual([
      ['ab', 'advise'],
      ['cd', 'stop'],
      ['ef', 'stop'],
      ['.', null],
    ]);
  });

  it('marks nothing where the whole message is meant', () => {
    const draft = ' Write to me here. ';
    expect(cut(draft, findingAt(draft, 'Write to me here.', 'stop'))).toEqual([
      { text: draft, severity: null, ends: [] },
    ]);
  });

  it('never loses or adds a letter, wherever the findings are', () => {
    const place = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const);
    fc.assert(
      fc.property(
        fc.string({ minLength: 42, maxLength: 60 }),
        fc.array(place, { maxLength: 6 }),
        (draft, places) => {
          const findings = places.map(([start, end], index) => ({
            ...findingAt(draft, draft, 'stop', `rule-${index}`),
            start,
            end,
          }));
          const segments = cut(draft, ...findings);
          expect(segments.map(({ text }) => text).join('')).toBe(draft);
          // Each finding is numbered at least once, unless it is about all of the message.
          const numbers = new Set(segments.flatMap(({ ends }) => ends));
          const partial = findings.filter(
            ({ start, end }) => draft.slice(0, start).trim() !== '' || draft.slice(end).trim() !== '',
          );
          expect(numbers.size).toBe(partial.length);
        },
      ),
    );
  });
});
