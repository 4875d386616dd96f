import { describe, expect, it } from 'vitest';
import { openOwnPack } from '../../../src/engine/own-pack.ts';
import type { Refusal } from '../../../src/engine/source/read-pack.ts';
import { list, packText } from './pack-text.ts';

const open = (text: string) => openOwnPack({ path: 'club.yaml', text }, new Set(['secrecy']));
function refusalsOf(text: string): Refusal[] {
  const opened = open(text);
  return opened.ok ? [] : opened.refusals;
}

const good = packText([['go up']]);

describe('a pack from a stranger', () => {
  it('is taken where nothing is wrong with it', () => {
    expect(refusalsOf(good)).toEqual([]);
  });

  it.each<[what: string, text: string, line: number, reason: RegExp]>([
    ['that is too large', `${good}#${'x'.repeat(600_000)}`, 0, /larger than 512 kB/],
    ['that is not UTF-8', good.replace('A rule', 'A \ufffd rule'), 5, /UTF-8/],
    ['with half a character', good.replace('A rule', '"A \\ud800 rule"'), 5, /surrogate/],
    ['with a key that would poison an object', `${good}__proto__: { a: 1 }\n`, 11, /__proto__/],
    ['with such a rule', good.replace('rule-0', 'constructor'), 4, /constructor/],
    ['with such a lexicon in a phrase', packText([['go {__proto__}']]), 9, /no lexicon/],
    ['with a key that is a map', `${good}? { a: 1 }\n: b\n`, 11, /plain word/],
    ['with a key given twice', `${good}name: Again\n`, 11, /unique/],
    ['with a key that is a number', good.replace('rule-0', '7'), 4, /rules/],
    [
      'with an anchor that is used',
      good.replace('flagged: [x]', 'flagged: &x [x]').replace('[y]', '*x'),
      0,
      /Alias/,
    ],
    [
      'with laughs by the billion',
      `a: &a [x, x]\n${list(30, (at) => `b${at}: &b${at} [${at ? `*b${at - 1}` : '*a'}]`).join('\n')}`,
      0,
      /Alias/,
    ],
    ['with a tag', good.replace('title: A rule', 'title: !!js/function x'), 5, /tag/i],
    [
      'with a rule of ours that the reader has not',
      good.replace('title: A rule', 'title: A rule\n    reader: mischief'),
      6,
      /mischief/,
    ],
    ['with a field that there is not', `${good}script: alert(1)\n`, 1, /script/],
    ['with 101 rules', packText(list(101, () => 'go').map((go) => [go])), 4, /100 rules/],
    ['with 5,001 entries', packText([['go']], { lx: list(5_001, (at) => `w${at}`) }), 12, /5000/],
    [
      'with 5,001 phrases in all',
      packText([['go']], { la: list(2_500, (at) => `w${at}`), lb: list(2_500, (at) => `w${at}`) }),
      1,
      /5001 phrases/,
    ],
    [
      'with lexicons that name each other',
      packText([['go']], { la: ['a {lb}'], lb: ['b {la}'] }),
      12,
      /names itself/,
    ],
    [
      'with lexicons 4 deep',
      packText([['go']], { la: ['a {lb}'], lb: ['b {lc}'], lc: ['c {ld}'], ld: ['d'] }),
      12,
      /3 deep/,
    ],
    ['with a huge gap', packText([['go ~9999 up']]), 9, /a gap is 1 to 12/],
    ['with gaps without end', packText([[`go${' ~12 go'.repeat(3)}`]]), 9, /36 words in gaps/],
    [
      'with many gaps',
      packText(list(90, (at) => `go ~12 w${at}`).map((one) => [one])),
      1,
      /1080 words in gaps/,
    ],
    [
      'with words to be left out without end',
      packText([[`go${' go?'.repeat(30)} up`]]),
      9,
      /30 words in gaps/,
    ],
    ['with a phrase of 41 words', packText([['go '.repeat(41)]]), 9, /may cover 41 words/],
    [
      'with one that is long by its lexicon',
      packText([['{la} {la} {la} {la}']], { la: ['go '.repeat(12)] }),
      9,
      /48 words/,
    ],
    ['with an entry of 13 words', packText([['go']], { la: ['go '.repeat(13)] }), 12, /may cover 13/],
    [
      'with an exception of 13 words',
      `${good}exceptions: [{ any: ['${'go '.repeat(13)}'] }]\n`,
      11,
      /may cover 13/,
    ],
    ['with 301 verbs', packText([list(301, (at) => `<q${at}z>`)]), 1, /301 different verbs/],
    ['with brackets in one another', packText([[`${'('.repeat(500)}go${')'.repeat(500)}`]]), 9, /12 deep/],
    ['with braces without end', packText([['go']], { la: ['{'.repeat(100_000)] }), 12, /longer than 2000/],
  ])('%s is refused, with line and reason', (_, text, line, reason) => {
    const [first] = refusalsOf(text);
    expect(first).toMatchObject({ file: 'club.yaml', line });
    expect(first?.reason).toMatch(reason);
  });

  it.each<[what: string, text: string]>([
    ['60,000 keys', list(60_000, (at) => `k${at}: 1`).join('\n')],
    [
      'entries that are none',
      packText([['go']], {}, `lexicons: { lx: { about: x, entries: [${'[],'.repeat(60_000)}] } }`),
    ],
    ['brackets', '['.repeat(50_000)],
    ['commas', `[${','.repeat(50_000)}`],
    ['tags', '!!x '.repeat(12_000)],
    ['nothing', ''],
  ])('of %s is refused, a hundred reasons at most', (_, text) => {
    const refusals = refusalsOf(text);
    expect(refusals.length).toBeGreaterThan(0);
    expect(refusals.length).toBeLessThanOrEqual(100);
  });
});
