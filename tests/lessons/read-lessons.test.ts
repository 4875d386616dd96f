import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lessons, MOST_KEPT } from '../../src/lessons/lessons.ts';
import { readLessons } from '../../src/lessons/read-lessons.ts';
import { fileOf } from '../../src/pages/library/lessons-file.ts';

const known = new Set(['threat-01']);
const own = {
  id: 'own-1',
  rule: 'threat',
  expect: 'flagged' as const,
  text: 'Come at six or be sorry.',
  context: { surface: 'email' as const, role: 'volunteer' as const, account: 'unknown' as const },
  explanation: 'A veiled threat.',
  own: true as const,
};
const lesson = {
  id: 'lesson-1',
  name: 'First evening',
  minutes: 30,
  notes: '',
  items: [
    { example: 'own-1', notes: '' },
    { example: 'threat-01', notes: 'Ask who reads it.' },
  ],
};
const all: Lessons = { examples: [own], lessons: [lesson] };
const file = fileOf(all);

function reasons(text: string): string[] {
  const reading = readLessons('shared.json', text, known);
  return reading.ok ? [] : reading.refusals.map(({ line, reason }) => `${line}: ${reason}`);
}
const changed = (from: string, to: string): string => {
  expect(file).toContain(from);
  return file.replace(from, to);
};

describe('a file of lessons', () => {
  it('comes back as it was saved', () => {
    expect(readLessons('shared.json', file, known)).toEqual({ ok: true, lessons: all });
  });

  it.each<[what: string, text: string, reason: RegExp]>([
    [
      'a script',
      changed('Come at six', '<script>alert(1)</script>'),
      /^\d+: examples\.0\.text: holds a script/,
    ],
    ['an event in markup', changed('Come at six', '<img src=x onerror=alert(1)>'), /holds a script/],
    [
      'an address that is a script',
      changed('Ask who reads it.', 'javascript:alert(1)'),
      /notes: holds a script/,
    ],
    ['a formula', changed('Come at six', '=HYPERLINK(1)'), /begins like a formula/],
    [
      'a formula that begins otherwise',
      changed('First evening', '+SUM(A1:A9)'),
      /lessons\.0\.name: begins like/,
    ],
    ['signs that nobody sees', changed('Come at six', 'Come\\u0007 at'), /nobody can see/],
    [
      '__proto__',
      changed('"minutes"', '"__proto__": { "admin": true },\n "minutes"'),
      /"__proto__" is not allowed/,
    ],
    ['constructor', changed('"minutes"', '"constructor": 1,\n "minutes"'), /"constructor" is not allowed/],
    ['a number for text', changed('"First evening"', '7'), /^\d+: lessons\.0\.name: is not text/],
    ['text for a number', changed('30', '"30"'), /minutes: is not a number/],
    ['a field too many', changed('"minutes"', '"colour": "red",\n "minutes"'), /"colour" means nothing/],
    [
      'one id twice',
      file.replace(/"examples": \[([\s\S]*?)\n {2}\],/, '"examples": [$1,$1\n ],'),
      /have one id/,
    ],
    ['an example that nobody has', changed('"threat-01"', '"threat-99"'), /"threat-99" is neither/],
    ['another version', changed('"version": 1', '"version": 2'), /version/],
    ['another format', changed('second-look-lessons', 'something-else'), /format/],
    ['nothing', '', /is not|is missing/],
    ['a list', '[]', /is not a map/],
    ['half a file', file.slice(0, 200), /./],
    ['a page of the web', '<!doctype html><script>alert(1)</script>', /./],
    ['a table', '=1+1;"a"\n@SUM(A1);2', /./],
    ['anchors without end', 'a: &a [x]\nb: [*a, *a]', /./],
    ['ten megabytes', `"${'x'.repeat(10_000_000)}"`, /^0: is larger than 500 kB/],
  ])('is refused whole with %s, and says why', (_, text, reason) => {
    expect(reasons(text).join('\n')).toMatch(reason);
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined();
  });

  it('names the line', () => {
    const line = file.split('\n').findIndex((one) => one.includes('"threat-01"')) + 1;
    expect(reasons(changed('"threat-01"', '"threat-99"'))).toEqual([
      expect.stringMatching(new RegExp(`^${line}: `)),
    ]);
  });

  it('takes what people write: handles, numbers, brackets, lines, other letters', () => {
    const texts = [
      '@jo see you',
      '+44 20 7946 0000',
      '- bring a coat',
      'a < b > c',
      'Siân\nŵyl 🎉',
      '# hello: {x}',
    ];
    for (const text of texts) {
      const given = { ...all, examples: [{ ...own, text }] };
      expect([text, readLessons('a.json', fileOf(given), known)]).toEqual([
        text,
        { ok: true, lessons: given },
      ]);
    }
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(readLessons('a.json', text, known).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

it('is kept up to 500 kB in all, 2,000 examples and 200 lessons', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...own, id: `own-${at}`, text: 'x' }));
  const lists = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...lesson, id: `l-${at}`, items: [] }));
  const fits = (value: unknown): boolean => Lessons.safeParse(value).success;
  expect(fits({ examples: many(1_500), lessons: [] })).toBe(true);
  expect(fits({ examples: many(2_001), lessons: [] })).toBe(false);
  expect(fits({ examples: [], lessons: lists(200) })).toBe(true);
  expect(fits({ examples: [], lessons: lists(201) })).toBe(false);
  const long = many(300).map((one) => ({ ...one, text: 'x'.repeat(1_900) }));
  expect(JSON.stringify(long).length).toBeGreaterThan(MOST_KEPT);
  expect(fits({ examples: long, lessons: [] })).toBe(false);
});
