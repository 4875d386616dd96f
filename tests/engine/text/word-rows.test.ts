import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/engine/text/tokenise.ts';
import { wordRows } from '../../../src/engine/text/word-rows.ts';
import { compilePack, MATCHES } from '../../../src/engine/pack.ts';
import { readFolder } from '../../../src/build/read-folder.ts';

const pack = compilePack(readFolder('rules'));
const units = [...'abcyzABYZ'];
const written = fc
  .array(fc.constantFrom(...units, "'"), { minLength: 1, maxLength: 18 })
  .map((list) => list.join(''));

describe('words that have been met', () => {
  it('are found by their own letters and no others, however often they come', () => {
    fc.assert(
      fc.property(fc.array(written, { maxLength: 12 }), (words) => {
        const alone = words.map((word) =>
          tokenise(word).list.words.map(({ text, caps }) => `${text} ${caps}`),
        );
        const together = tokenise(words.join(', '));
        expect(together.list.words.map(({ text, caps }) => `${text} ${caps}`)).toEqual(alone.flat());
        for (const { text, start, end } of together.tokens)
          expect(together.original.slice(start, end).replaceAll("'", '').toLowerCase()).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keep apart what is as long as the keys, and what begins or ends alike', () => {
    const words = [
      'a',
      'aa',
      'aaaaa',
      'aaaaaa',
      'a'.repeat(10),
      'a'.repeat(11),
      'a'.repeat(15),
      'a'.repeat(16),
      "a'a",
      'A',
    ];
    for (let time = 0; time < 2; time += 1)
      expect(words.map((word) => tokenise(word).list.words[0]!.text)).toEqual(
        words.map((word) => word.replace("'", '').toLowerCase()),
      );
  });

  it('hold no number of somebody, and nothing that mixes letters and digits', () => {
    const before = wordRows.words.length;
    tokenise('my numbers are 07700900123 and 123456, the password is tr0ub4dor then');
    const kept = wordRows.words.slice(before).map(({ text }) => text);
    expect(kept.filter((word) => /\d/.test(word))).toEqual([]);
  });

  it('are forgotten when there are too many, and what was read before still means the same', () => {
    const draft = 'add me on snap and keep it secret from your mum';
    const old = tokenise(draft);
    const expected = pack.automaton.open(old).find(MATCHES);
    expect(expected.length).toBeGreaterThan(0);
    const { era } = wordRows;
    const letters = (number: number): string =>
      [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
    for (let at = 0; at < 45; at += 1)
      tokenise(Array.from({ length: 1_000 }, (_, word) => `q${letters(at * 1_000 + word)}`).join(' '));
    expect(wordRows.era).toBe(era + 1);
    expect(pack.automaton.open(tokenise(draft)).find(MATCHES)).toEqual(expected);
    expect(pack.automaton.open(old).find(MATCHES)).toEqual(expected);
    expect(pack.automaton.open(tokenise(draft)).find(MATCHES)).toEqual(expected);
  });

  it.each([
    ['a long word', (tail: string) => `word${'never'.repeat(8)}${tail}`],
    ['an amount', (tail: string) => `£1234567890.${tail.length}${tail.charCodeAt(0)}${tail.charCodeAt(1)}`],
    ['an emoji', (tail: string) => `👨‍👩‍👧‍👦 ${tail}`],
  ])('keep no draft in memory that holds %s', (_, part) => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const drafts = 60;
    const length = 200_000;
    const read = (at: number): void => {
      const tail = String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26));
      pack.automaton.open(tokenise(`${' '.repeat(length)} ${part(tail)}`));
    };
    read(drafts);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < drafts; at += 1) read(at);
    collect();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan((drafts * length) / 4);
  });
});
