import { describe, expect, it } from 'vitest';
import { readRegister } from '../../src/platforms/read-register.ts';

const good = `name: Example
kind: messaging
aliases: [exa, ex ample]
domains: [example.org]
facts:
  record: { is: kept, by: [terms] }
  vanishes: { is: never }
  unnamed: { is: never }
  shows: { is: username }
surfaces:
  public-post: {}
  direct-message: { record: { is: none, by: [terms] } }
age: { is: 13, by: [terms] }
entered: '2026-11-26'
sources:
  terms: { at: https://example.org/terms, read: '2026-11-26' }
`;
const read = (files: Record<string, string>) =>
  readRegister(Object.entries(files).map(([path, text]) => ({ path, text })));

/** What is said of one file that was good until `from` became `to`. */
function refused(from: string, to: string): string[] {
  expect(good).toContain(from);
  const reading = read({ 'example.yaml': good.replace(from, to) });
  return reading.ok ? [] : reading.refusals.map(({ file, line, reason }) => `${file}:${line}: ${reason}`);
}

describe('readRegister', () => {
  it('reads platforms by the name of their file, and leaves other files alone', () => {
    const reading = read({ 'example.yaml': good, 'README.md': '# no platform', 'old/other.yaml': '{{{' });
    expect(reading).toMatchObject({
      ok: true,
      register: { example: { name: 'Example', kind: 'messaging' } },
    });
    expect(reading.ok && Object.keys(reading.register)).toEqual(['example']);
  });

  it.each([
    ['record: { is: kept,', 'record: { is: sometimes,', /^example\.yaml:6: facts\.record\.is: .*kept/],
    ['vanishes: { is: never }', 'vanishes: {}', /^example\.yaml:7: facts\.vanishes\.is: /],
    ['kind: messaging', 'kind: oracle', /^example\.yaml:2: kind: must be one of: .*messaging/],
    ['public-post: {}', 'megaphone: {}', /^example\.yaml:\d+: surfaces.*/],
    ['age: { is: 13, by: [terms] }', 'age: { is: 13 }', /^example\.yaml:13: age\.by: /],
    [
      'age: { is: 13, by: [terms] }',
      'age: { is: 13, by: [rumour] }',
      /^example\.yaml:13: .*"rumour" is not under/,
    ],
    [
      'is: none, by: [terms]',
      'is: none, by: [hearsay]',
      /^example\.yaml:12: surfaces\.direct-message\.record\.by\.0: /,
    ],
    ["entered: '2026-11-26'", "entered: '2026-13-26'", /^example\.yaml:14: entered: /],
    ['domains: [example.org]', 'domains: ["https://example.org/"]', /^example\.yaml:4: .*bare host/],
    ['aliases: [exa,', 'aliases: ["?!",', /^example\.yaml:3: aliases\.0: has neither a letter/],
    [
      'at: https://example.org/terms',
      'at: a friend',
      /^example\.yaml:16: sources\.terms\.at: must be an address/,
    ],
    ['name: Example', 'name: Example\nverdict: permitted', /^example\.yaml:\d+: .*verdict/],
    ['name: Example', 'name: [', /^example\.yaml:\d+: /],
  ])('refuses %j as %j, with file, line and reason', (from, to, reason) => {
    const reasons = refused(from, to);
    expect(reasons.join('\n')).toMatch(reason);
  });

  it('refuses the whole of it, and names every bad file', () => {
    const reading = read({ 'a.yaml': good, 'b.yaml': 'name: B', 'C.yaml': good });
    expect(reading.ok).toBe(false);
    const files = reading.ok ? [] : reading.refusals.map(({ file }) => file);
    expect(new Set(files)).toEqual(new Set(['b.yaml', 'C.yaml']));
  });

  it('refuses a name, a short form or a domain that another platform has, however it is written', () => {
    const other = (from: string, to: string) =>
      good
        .replace('name: Example', 'name: Other')
        .replace('[exa, ex ample]', '[oth]')
        .replace('[example.org]', '[other.org]')
        .replace(from, to);
    expect(read({ 'example.yaml': good, 'other.yaml': other('', '') }).ok).toBe(true);
    for (const [from, to] of [
      ['[oth]', '[E-X-A]'],
      ['[oth]', '[example]'],
      ['[other.org]', '[example.org]'],
      ['name: Other', 'name: Éxa'],
    ] as const) {
      const reading = read({ 'example.yaml': good, 'other.yaml': other(from, to) });
      expect([to, reading.ok ? '' : reading.refusals[0]?.reason]).toEqual([
        to,
        expect.stringContaining('example.yaml has it too'),
      ]);
    }
  });
});
