import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entities } from '../../../src/engine/source/cross-check.ts';
import { readPack } from '../../../src/engine/source/read-pack.ts';
import { filesOf, refusalsOf, rule } from '../pack-of.ts';

const good = rule('- any: [add me]');
const attached = 'attached:\n  - kind: [film]\n    say: { what: A., why: B., instead: C. }';
const swap = (from: string | RegExp, to: string): string => {
  const text = good.replace(from, to);
  if (text === good) throw new Error(`nothing to swap: ${from}`);
  return text;
};

describe('readPack', () => {
  it('takes a good pack whole', () => {
    expect(refusalsOf({ good, 'lexicons/apps': 'about: apps\nentries: [snap]\n' })).toEqual([]);
  });

  it('leaves other files alone', () => {
    const files = [
      ...filesOf({ good }),
      { path: 'platforms/x.yaml', text: '{{{' },
      { path: 'README.md', text: '' },
    ];
    expect(readPack(files).ok).toBe(true);
  });

  it.each<[what: string, bad: string, line: number, reason: RegExp]>([
    ['no examples', swap(/examples:\n.*\n.*\n/, ''), 1, /examples/],
    ['no flagged example', swap('flagged: [x]', 'flagged: []'), 9, /examples\.flagged/],
    ['only flagged examples', swap('  clean: [y]\n', ''), 9, /examples\.clean/],
    ['an unknown clause', swap("['9.4']", "['9.4', '99.9']"), 2, /clause 99\.9 is not among the clauses/],
    ['a clause that is none', swap("['9.4']", '[everything]'), 2, /SECTION\.POINT/],
    ['an unknown severity', swap('severity: warn', 'severity: loud'), 3, /severity/],
    ['a field that there is not', swap('severity: warn', 'severity: warn\nseverty: stop'), 1, /severty/],
    ['a sentence of 21 words', swap('It matters.', `${'so '.repeat(20)}it.`), 4, /more than 20 words/],
    ['an unknown lexicon', rule('- any: [hello]\n- lexicon: nowhere'), 7, /"nowhere" is missing/],
    [
      'an unknown name in a phrase',
      rule('- any:\n  - hello\n  - on {nowhere}'),
      8,
      /\{nowhere\} is no lexicon/,
    ],
    ['a phrase with an open bracket', rule('- any:\n  - ok\n  - (a b'), 8, /"\)" is missing \(at 0\)/],
    ['a bad excuse', rule('- any: [a]', 'excuses:\n  - any: [ok, ~ a]'), 8, /gap/],
    [
      'a question of a clause that there is not',
      rule('- any: [a]', `${attached}\n    ask: [{ clause: '77.7', text: Yes. }]`),
      10,
      /clause 77\.7 is not among the clauses/,
    ],
    [
      'an attachment that there is not',
      rule('- any: [a]', attached.replace('film', 'song')),
      8,
      /attached\.0/,
    ],
    ['an unknown circumstance', rule('- any: [a]\n  unless: [sarcastic]'), 6, /matches/],
    ['an unknown detector', rule('- detector: thoughts'), 6, /matches/],
    ['a key given twice', `${good}title: Again\n`, 11, /unique/i],
    ['an alias', swap('flagged: [x]', 'flagged: &x [x]').replace('[y]', '*x'), 0, /alias/i],
    [
      'a key that would poison an object',
      swap('severity: warn', 'severity: warn\n__proto__: { a: 1 }'),
      4,
      /__proto__/,
    ],
    ['no YAML', 'title: [', 1, /./],
    ['a list', '- a\n- b\n', 1, /the file/],
    ['nothing', '', 1, /the file/],
    ['a tag that makes a type', swap('title: A rule', 'title: !!js/function "x"'), 1, /tag/i],
    ['a key that is a list', swap('severity: warn', 'severity: warn\n? [a, b]\n: c'), 4, /plain word/],
    ['half a character', swap('title: A rule', 'title: "A \\ud800 rule"'), 1, /surrogate/],
    ['a file of more than 512 kB', `${good}#${'x'.repeat(600_000)}`, 0, /512 kB/],
  ])('refuses %s, with file, line and reason', (_, bad, line, reason) => {
    const [first] = refusalsOf({ good, bad });
    expect(first).toMatchObject({ file: 'bad.yaml', line });
    expect(first?.reason).toMatch(reason);
  });

  it('refuses a lexicon with an empty phrase', () => {
    const [first] = refusalsOf({ good, 'lexicons/apps': 'about: apps\nentries:\n  - snap\n  - ""\n' });
    expect(first).toMatchObject({ file: 'lexicons/apps.yaml', line: 4 });
  });

  it('refuses lexicons that name themselves, by way of others or at once', () => {
    const loop = (name: string) => `about: x\nentries: [end, "and {${name}}"]\n`;
    const files = {
      'lexicons/one': loop('one'),
      'lexicons/two': loop('three'),
      'lexicons/three': loop('two'),
    };
    const refusals = refusalsOf({ good, ...files });
    expect(refusals.map(({ file }) => file)).toEqual(['lexicons/one.yaml', 'lexicons/two.yaml']);
    expect(refusals[0]?.reason).toMatch(/names itself/);
  });

  it('refuses a pack without its code', () => {
    const reading = readPack(filesOf({ good }).filter(({ path }) => path !== 'code.yaml'));
    expect(reading.ok).toBe(false);
    expect(!reading.ok && reading.refusals.map(({ file }) => file)).toContain('code.yaml');
  });

  it('refuses a file whose name is no id', () => {
    expect(refusalsOf({ good, 'Bad Name': good })[0]).toMatchObject({ file: 'Bad Name.yaml', line: 0 });
  });

  it('gives every reason at once, not only the first', () => {
    const bad = swap("['9.4']", "['99.9']").replace('add me', '(a');
    expect(refusalsOf({ bad })).toHaveLength(2);
  });

  it('leaves no object poisoned', () => {
    refusalsOf({ bad: `${good}__proto__: { polluted: true }\n` });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('answers whatever it is given, and never throws', () => {
    const key = fc.constantFrom(
      'title',
      'matches',
      'examples',
      'excuses',
      'say',
      'clauses',
      '__proto__',
      'constructor',
      '? a',
      '<<',
    );
    const value = fc.constantFrom(
      'x',
      '[',
      '{',
      '&a b',
      '*a',
      '!!set',
      '|',
      '>-',
      '- - -',
      '\t',
      '"\\u0000"',
      '{a: 1',
      '1e999',
      '~',
      '%TAG ! x:',
      '---',
      '\ud800',
    );
    const line = fc
      .tuple(fc.nat(3), key, value)
      .map(([depth, name, text]) => `${'  '.repeat(depth)}${name}: ${text}`);
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(text, (bad) => {
        const reading = readPack(filesOf({ bad }));
        expect(reading.ok).toBe(false);
        for (const { file, reason } of reading.ok ? [] : reading.refusals) {
          expect(file).toBe('bad.yaml');
          expect(reason).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['brackets without end', '['.repeat(100_000)],
    ['maps without end', '{a: '.repeat(50_000)],
    ['lists in lists without end', '- '.repeat(100_000)],
    ['a ladder of keys', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('refuses %s and stays on its feet', (_, bad) => {
    expect(refusalsOf({ bad }).length).toBeGreaterThan(0);
  });

  it.each([...entities])('lets a phrase name {%s}', (name) => {
    expect(refusalsOf({ good: rule(`- any: ["on {${name}}"]`) })).toEqual([]);
  });
});
