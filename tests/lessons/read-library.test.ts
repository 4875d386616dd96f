import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { readLibrary } from '../../src/lessons/read-library.ts';

const shipped = readFolder('rules');
const one = { code: shipped.code, rules: { threat: shipped.rules['threat']! } };
const text = readFileSync('rules/library/threat.yaml', 'utf8');
const read = (changed: string) => readLibrary([{ path: 'threat.yaml', text: changed }], one);

function reasons(changed: string): string[] {
  const reading = read(changed);
  return reading.ok ? [] : reading.refusals.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
}

describe('a file of the library', () => {
  it('gives its rule with title, clauses and examples, context apart from the words', () => {
    const reading = read(text);
    expect(reading.ok && reading.library[0]).toMatchObject({
      rule: 'threat',
      title: shipped.rules['threat']!.title,
      clauses: expect.arrayContaining([expect.objectContaining({ id: '6.7', title: 'No threats' })]),
    });
    const [first] = reading.ok ? reading.library[0]!.examples : [];
    expect(first).toMatchObject({
      id: 'threat-01',
      rule: 'threat',
      context: { surface: expect.any(String) },
    });
    expect(first).not.toHaveProperty('surface');
  });

  it.each<[what: string, from: RegExp | string, to: string, reason: RegExp]>([
    [
      'an id of another rule',
      'id: threat-02',
      'id: insult-02',
      /^threat\.yaml:\d+: examples\.1\.id: .*"threat-"/,
    ],
    ['an id twice', 'id: threat-02', 'id: threat-01', /"threat-01" stands twice/],
    [
      'an explanation without a clause',
      /explanation: '[^']*'/,
      "explanation: 'It is a threat.'",
      /names no clause/,
    ],
    ['a clause that is not there', /explanation: '[^']*'/, "explanation: 'See 99.9.'", /no clause 99\.9/],
    [
      'a rule that is not there',
      'expect: flagged',
      'expect: flagged\n    also: [thread]',
      /no rule "thread"/,
    ],
    ['a field that means nothing', 'why:', 'wy: x\nwhy:', /"wy" means nothing/],
    ['a surface that there is not', /surface: [a-z-]+/, 'surface: billboard', /must be one of/],
  ])('is refused with %s, by file, line and reason', (_, from, to, reason) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    expect(reasons(changed).join('\n')).toMatch(reason);
  });

  it('is missed where a rule has none, and refused where there is no such rule', () => {
    expect(readLibrary([], one)).toMatchObject({ ok: false, refusals: [{ file: 'threat.yaml', line: 0 }] });
    const stray = readLibrary([{ path: 'thread.yaml', text }], one);
    expect(!stray.ok && stray.refusals.map(({ reason }) => reason).join()).toContain('no rule "thread"');
  });
});
