import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../src/engine/report.ts';
import { suggest } from '../../src/engine/suggest.ts';

const apply = (draft: string, changes: Suggestion[]): string =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
      draft,
    );

describe('suggest', () => {
  it('replaces the words and leaves the rest', () => {
    const changes = suggest('See u there', [{ start: 4, end: 5, replacement: 'you' }]);
    expect(apply('See u there', changes)).toBe('See you there');
  });

  it('keeps the capital of what it replaces, and gives one at the start of the draft', () => {
    expect(suggest('Thx all', [{ start: 0, end: 3, replacement: 'thanks' }])[0]?.replacement).toBe('Thanks');
    expect(suggest('ok Thx', [{ start: 3, end: 6, replacement: 'thanks' }])[0]?.replacement).toBe('Thanks');
    expect(suggest('ok thx', [{ start: 3, end: 6, replacement: 'thanks' }])[0]?.replacement).toBe('thanks');
  });

  it.each([
    ['well done 😀 all', '😀', 'well done all'],
    ['well done 😀', '😀', 'well done'],
    ['😀 well done', '😀', 'well done'],
    ['well done😀', '😀', 'well done'],
    ['😀', '😀', ''],
  ])('removes with one space, so that none is left double: %j', (draft, sign, after) => {
    const start = draft.indexOf(sign);
    const changes = suggest(draft, [{ start, end: start + sign.length, replacement: '' }]);
    expect(apply(draft, changes)).toBe(after);
  });

  it('offers nothing where one part of the finding needs judgement', () => {
    const parts = [
      { start: 0, end: 1, replacement: 'you' },
      { start: 2, end: 6, replacement: undefined },
    ];
    expect(suggest('u know', parts)).toEqual([]);
  });

  it('takes the longest of two parts that lie in each other', () => {
    const parts = [
      { start: 0, end: 2, replacement: 'great' },
      { start: 0, end: 5, replacement: 'see you' },
    ];
    expect(suggest('gr8 u', parts)).toEqual([{ start: 0, end: 5, replacement: 'See you' }]);
  });

  it('changes the same words once, however often they were found', () => {
    const part = { start: 4, end: 7, replacement: 'great' };
    expect(suggest('its gr8', [part, { ...part }])).toEqual([part]);
  });

  it('offers nothing where two changes would meet in the same words', () => {
    const parts = [
      { start: 0, end: 5, replacement: 'one' },
      { start: 3, end: 8, replacement: 'two' },
    ];
    expect(suggest('abcdefgh', parts)).toEqual([]);
  });

  it('offers nothing where one of two findings of the same words needs judgement', () => {
    const part = { start: 0, end: 3, replacement: 'great' };
    expect(suggest('gr8', [part, { ...part, replacement: undefined }])).toEqual([]);
  });
});
