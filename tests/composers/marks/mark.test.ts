import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carry, marksOf, shownOf, type Mark } from '../../../src/composers/marks/mark.ts';
import type { Finding } from '../../../src/engine/report.ts';
import { findingOf, reportOf } from '../fakes.ts';

/** Findings of these words in a draft. */
function found(draft: string, ...words: string[]): Finding[] {
  return words.map((text) => {
    const start = draft.indexOf(text);
    return findingOf({ rule: `rule of ${text}`, text, start, end: start + text.length });
  });
}
const marks = (draft: string, ...words: string[]): Mark[] => marksOf(reportOf(...found(draft, ...words)));
const wordsIn = (draft: string, list: readonly Mark[]): string[] =>
  list.map(({ start, end }) => draft.slice(start, end));

describe('after an edit', () => {
  const draft = 'gr8 party, see u on snap';
  const kept = (after: string): string[] =>
    wordsIn(after, carry(marks(draft, 'gr8', 'u', 'snap'), draft, after));

  it.each<[what: string, after: string, words: string[]]>([
    ['written before all of them', `Hello. ${draft}`, ['gr8', 'u', 'snap']],
    ['written between them', 'gr8 youth party, see u on snap', ['gr8', 'u', 'snap']],
    ['written behind them', `${draft} soon`, ['gr8', 'u', 'snap']],
    ['a full stop behind the last', `${draft}.`, ['gr8', 'u', 'snap']],
    ['a letter that joins the last', `${draft}s`, ['gr8', 'u']],
    ['a letter that joins one in front', 'gr8 party, see yu on snap', ['gr8', 'snap']],
    ['one of them taken out', 'gr8 party, see on snap', ['gr8', 'snap']],
    ['a letter inside one', 'gr8 party, see u on sn4ap', ['gr8', 'u']],
    ['the space between one and the next word', 'gr8party, see u on snap', ['u', 'snap']],
    ['everything gone', '', []],
    ['nothing', draft, ['gr8', 'u', 'snap']],
  ])('%s', (_, after, words) => {
    expect(kept(after)).toEqual(words);
  });

  it('a mark is never on other words than those that were checked', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '😀'), maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.nat(30), fc.nat(10), (before, after, from, length) => {
        const finding = findingOf({
          start: from,
          end: from + length,
          text: before.slice(from, from + length),
        });
        if (finding.text.length < length || length === 0) return;
        for (const { start, end } of carry(marksOf(reportOf(finding)), before, after))
          expect(after.slice(start, end)).toBe(finding.text);
      }),
    );
  });
});

describe('what is drawn', () => {
  it('goes through the draft in its order', () => {
    const draft = 'one two three';
    expect(wordsIn(draft, marks(draft, 'three', 'one', 'two'))).toEqual(['one', 'two', 'three']);
  });

  it('has a line of its own for each finding on the same words, the strictest nearest to them', () => {
    const [wide, narrow] = found('add me on snap now', 'me on snap', 'snap');
    const report = reportOf({ ...wide!, severity: 'warn' }, { ...narrow!, severity: 'stop' });
    const shown = shownOf(marksOf(report), 'add me on snap now');
    expect(shown.map(({ mark, level }) => [mark.finding.text, level])).toEqual([
      ['me on snap', 1],
      ['snap', 0],
    ]);
  });

  it('underlines no whole message, but a short one of which nothing else is said', () => {
    const short = 'add me on snap';
    expect(
      wordsIn(
        short,
        shownOf(marks(short, short), short).map(({ mark }) => mark),
      ),
    ).toEqual([short]);
    expect(
      wordsIn(
        short,
        shownOf(marks(short, short, 'snap'), short).map(({ mark }) => mark),
      ),
    ).toEqual(['snap']);
    const long = `${short}, and bring whatever you would like to show to us all`;
    expect(shownOf(marks(long, long), long)).toEqual([]);
  });

  it('is at most two hundred lines', () => {
    const draft = 'u '.repeat(1_000);
    const findings = Array.from({ length: 1_000 }, (_, n) =>
      findingOf({ text: 'u', start: 2 * n, end: 2 * n + 1 }),
    );
    expect(shownOf(marksOf(reportOf(...findings)), draft)).toHaveLength(200);
  });
});
