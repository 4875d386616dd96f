import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { tryOwnPack } from '../../src/engine/own-pack.ts';
import { readOwnPack } from '../../src/engine/source/read-own-pack.ts';
import { defaultSettings } from '../../src/policy/settings.ts';

const rules = join(import.meta.dirname, '../../rules');
const known = new Set(Object.keys(readFolder(rules).rules));
const file = (name: string) => ({ path: name, text: readFileSync(join(rules, 'packs', name), 'utf8') });

describe('rules/packs/sports-club.yaml', () => {
  it('is taken, and bears out every example that it gives', () => {
    const tried = tryOwnPack(file('sports-club.yaml'), known, defaultSettings());
    expect(tried.ok ? [] : tried.refusals).toEqual([]);
    expect(tried.ok && tried.pack.rules.size).toBe(11);
  });

  it('names the source of each clause, and uses each', () => {
    const reading = readOwnPack(file('sports-club.yaml'), known);
    const { code, rules: own } = reading.ok ? reading.own.source : { code: { clauses: [] }, rules: {} };
    const cited = new Set(Object.values(own).flatMap(({ clauses }) => clauses));
    expect(code.clauses.map(({ id }) => id)).toEqual([...cited].toSorted());
    expect(code.clauses.filter(({ source }) => !source)).toEqual([]);
  });
});

it('rules/packs/README.md shows a pack that is taken', () => {
  const [shown] = [...file('README.md').text.matchAll(/```yaml\n([\s\S]*?)```/g)].map((found) => found[1]!);
  const tried = tryOwnPack({ path: 'shown.yaml', text: shown! }, known, defaultSettings());
  expect(tried.ok ? [] : tried.refusals).toEqual([]);
});
