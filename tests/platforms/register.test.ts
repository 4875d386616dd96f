import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CodeSource } from '../../src/engine/source/schema.ts';
import { YamlFile } from '../../src/engine/source/yaml-file.ts';
import { criteria } from '../../src/platforms/criteria.ts';
import { decide, surfacesOf } from '../../src/platforms/decide.ts';
import { search } from '../../src/platforms/search.ts';
import { policy, shipped } from './platform-of.ts';

const platforms = Object.entries(shipped);

describe('the register that ships', () => {
  it('has the best-known platforms', () => {
    const known = `bereal discord facebook fortnite google-meet instagram kik linkedin messenger microsoft-teams ngl
      omegle organisation-email phone-call pinterest playstation-network reddit roblox signal sms snapchat telegram
      tellonym threads tiktok tumblr twitch whatsapp x-twitter xbox youtube yubo zoom`;
    expect(Object.keys(shipped)).toEqual(expect.arrayContaining(known.split(/\s+/)));
  });

  it('finds each platform by its name and by each of its aliases, and no alias means two', () => {
    for (const [id, { name, aliases }] of platforms) {
      for (const query of [id, name, ...aliases])
        expect([query, search(shipped, query).platform]).toEqual([query, id]);
    }
  });

  it('cites only clauses that the code has', () => {
    const path = new URL('../../rules/code.yaml', import.meta.url);
    const code = new YamlFile('code.yaml', readFileSync(path, 'utf8')).read(CodeSource);
    const clauses = code.ok ? code.value.clauses.map(({ id }) => id) : [];
    for (const { id, clause } of criteria) expect([id, clauses.includes(clause)]).toEqual([id, true]);
  });

  it('permits nothing that keeps no record, and no private message', () => {
    for (const [id, platform] of platforms) {
      for (const surface of surfacesOf(platform)) {
        const { answer } = decide(platform, surface, policy);
        const { record } = { ...platform.facts, ...(surface !== 'unknown' && platform.surfaces[surface]) };
        if (record.is === 'none') expect([id, surface, answer]).not.toEqual([id, surface, 'permitted']);
        if (surface === 'direct-message') expect([id, answer]).toEqual([id, 'not-permitted']);
      }
    }
  });

  it('finds the right platform first for 95 % of names with one letter left out, doubled, swapped or wrong', () => {
    const slips = platforms.flatMap(([id, { name }]) => {
      const word = name.toLowerCase();
      return [...word].flatMap((letter, at) => [
        { id, query: word.slice(0, at) + word.slice(at + 1) },
        { id, query: word.slice(0, at) + letter + word.slice(at) },
        { id, query: word.slice(0, at) + (letter === 'e' ? 'r' : 'e') + word.slice(at + 1) },
        { id, query: word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2) },
      ]);
    });
    expect(slips.length).toBeGreaterThan(200);
    const wrong = slips.filter(({ id, query }) => {
      const { platform, matches } = search(shipped, query);
      return (platform ?? matches[0]) !== id;
    });
    console.log(`${slips.length - wrong.length} of ${slips.length} misspellings find their platform first`);
    expect(wrong.length / slips.length).toBeLessThanOrEqual(0.05);
  });

  it('finds the right platform first for 95 % of 200 misspellings, one edit each, drawn from all names and aliases', () => {
    const names = platforms.flatMap(([id, { name, aliases }]) =>
      [name, ...aliases].filter((one) => /^[a-z ]{4,}$/i.test(one)).map((one) => ({ id, name: one })),
    );
    const draw = drawing(6);
    const letter = (): string => 'abcdefghijklmnopqrstuvwxyz'[draw(26)]!;
    const slips = Array.from({ length: 200 }, () => {
      const { id, name } = names[draw(names.length)]!;
      const at = draw(name.length);
      const [before, after] = [name.slice(0, at), name.slice(at + 1)];
      const query = [
        before + after,
        before + letter() + name.slice(at),
        before + letter() + after,
        before + after.slice(0, 1) + name[at]! + after.slice(1),
      ][draw(4)]!;
      return { id, query };
    });
    const wrong = slips.filter(({ id, query }) => search(shipped, query).matches[0] !== id);
    console.log(`200 drawn misspellings: wrong are ${JSON.stringify(wrong)}`);
    expect(wrong.length).toBeLessThanOrEqual(10);
  });

  it('is what its sources allow: each age has a source, and each mode something that it belongs to', () => {
    expect(platforms.length).toBeGreaterThanOrEqual(250);
    expect(platforms.filter(([, { mode }]) => mode).length).toBeGreaterThan(4);
    for (const [id, { age, sources }] of platforms)
      if (age) expect([id, age.by.every((one) => sources[one])]).toEqual([id, true]);
  });
});

/** Whole numbers below a bound, the same ones in each run. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
