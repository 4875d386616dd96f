import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { readOwnPack } from '../../src/engine/source/read-own-pack.ts';
import { libraryOfPack } from '../../src/lessons/library-of-pack.ts';
import { expectedOf } from '../../src/lessons/quiz/judge-draft.ts';
import { makeQuiz } from '../../src/lessons/quiz/make-quiz.ts';
import { poolOf, type Pool } from '../../src/lessons/quiz/pool.ts';
import { asks, codeOf, counts, readCode, SEEDS, type Plan } from '../../src/lessons/quiz/quiz-code.ts';
import { anyLibrary, exampleOf, ruleOf } from './examples.ts';

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  seed: fc.nat(SEEDS - 1),
  count: fc.constantFrom(...counts),
  ask: fc.constantFrom(...asks),
});
const anyPool = anyLibrary.map((library) => poolOf(library, [], { kind: 'all' }));
const ids = (pool: Pool, plan: Plan): string[] =>
  makeQuiz(pool, plan).map(({ example, kind }) => `${kind} ${example.id}`);

const rules = join(import.meta.dirname, '../../rules');
const pack = readFolder(rules);
const known = Object.keys(pack.rules);
const shipped = poolOf(libraryOfPack(pack), [], { kind: 'all' });
const plan: Plan = { seed: 7, count: 20, ask: 'both' };

describe('a quiz', () => {
  it('is the same for one plan, in whatever order the examples come', () => {
    fc.assert(
      fc.property(anyLibrary, anyPlan, (library, given) => {
        const turned = library
          .toReversed()
          .map((rule) => ({ ...rule, examples: rule.examples.toReversed() }));
        const pool = (of: typeof library): Pool => poolOf(of, [], { kind: 'all' });
        expect(ids(pool(turned), given)).toEqual(ids(pool(library), given));
      }),
    );
  });

  it('asks each example once at most, and as many as were wanted or as there are', () => {
    fc.assert(
      fc.property(anyPool, anyPlan, (pool, given) => {
        const asked = makeQuiz(pool, given).map(({ example }) => example.id);
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked).toHaveLength(Math.min(given.count, pool.length));
      }),
    );
  });

  it('keeps to the kind that was asked for', () => {
    fc.assert(
      fc.property(anyPool, anyPlan, (pool, given) => {
        const kinds = new Set(makeQuiz(pool, given).map(({ kind }) => kind));
        if (given.ask !== 'both') expect([...kinds].every((kind) => kind === given.ask)).toBe(true);
      }),
    );
  });

  it('has safe drafts among the others, both kinds of question, and a new rule each time while there is one', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const quiz = makeQuiz(shipped, { ...plan, seed });
      const safe = quiz.filter(({ expected }) => expected === 'send').length;
      expect(safe).toBeGreaterThanOrEqual(4);
      expect(safe).toBeLessThanOrEqual(10);
      expect(quiz.filter(({ kind }) => kind === 'mark')).toHaveLength(7);
      expect(new Set(quiz.map(({ rule }) => rule.rule)).size).toBe(20);
    }
  });

  it('differs from seed to seed', () => {
    const all = Array.from({ length: 200 }, (_, seed) => ids(shipped, { ...plan, seed }).join());
    expect(new Set(all).size).toBe(200);
  });

  it('of this seed has had these questions since it was first made, so that a code keeps its word', () => {
    const library = ['a', 'b', 'c'].map((rule) =>
      ruleOf(rule, { examples: [exampleOf(rule, 1, 'flagged'), exampleOf(rule, 2, 'safe')] }),
    );
    const pool = poolOf(library, [], { kind: 'all' });
    expect([
      codeOf({ seed: 42, count: 5, ask: 'both' }, pool),
      ...ids(pool, { seed: 42, count: 5, ask: 'both' }),
    ]).toMatchInlineSnapshot(`
      [
        "001A-0RD1",
        "judge c-01",
        "judge a-02",
        "judge b-01",
        "mark a-01",
        "mark c-02",
      ]
    `);
  });
});

describe('what a quiz is made from', () => {
  const library = [
    ruleOf('gifts', { examples: [exampleOf('gifts', 1, 'flagged'), exampleOf('gifts', 2, 'safe')] }),
    ruleOf('images', { examples: [exampleOf('images', 1, 'flagged')] }),
  ];
  const own = exampleOf('gifts', 9, 'safe', { id: 'own-a', own: true });
  const stray = exampleOf('gone', 9, 'safe', { id: 'own-b', own: true });
  const idsOf = (pool: Pool): string[] => pool.map(({ example }) => example.id);

  it('is all of the library with the trainer’s own, but for examples of rules that the code lacks', () => {
    expect(idsOf(poolOf(library, [own, stray], { kind: 'all' }))).toEqual([
      'gifts-01',
      'gifts-02',
      'images-01',
      'own-a',
    ]);
  });

  it('is one rule, or what a lesson lists', () => {
    expect(idsOf(poolOf(library, [own], { kind: 'rule', rule: 'gifts' }))).toEqual([
      'gifts-01',
      'gifts-02',
      'own-a',
    ]);
    const items = [
      { example: 'images-01', notes: '' },
      { example: 'own-a', notes: '' },
    ];
    const lesson = { id: 'l', name: 'L', minutes: 5, notes: '', items };
    expect(idsOf(poolOf(library, [own], { kind: 'lesson', lesson }))).toEqual(['images-01', 'own-a']);
  });

  it('may be an organisation’s own code: its rules’ own examples make its quiz', () => {
    const path = join(rules, 'packs/sports-club.yaml');
    const reading = readOwnPack({ path, text: readFileSync(path, 'utf8') }, new Set(known));
    if (!reading.ok) throw new Error(JSON.stringify(reading.refusals));
    const club = poolOf(libraryOfPack(reading.own.source), [], { kind: 'all' });
    const quiz = makeQuiz(club, plan);
    expect(new Set(quiz.map(({ rule }) => rule.rule)).size).toBe(11);
    expect(quiz.map(({ example }) => example.explanation)).not.toContain('');
    expect(readCode(codeOf(plan, shipped), club)).toEqual({ ok: false, because: 'other-examples' });
  });

  it('says what is right: safe is sent, what a rule stops is stopped, else a change will do', () => {
    const pooled = (severity: 'stop' | 'warn' | 'advise', expects: 'flagged' | 'safe') =>
      expectedOf({ rule: ruleOf('a', { severity }), example: exampleOf('a', 1, expects) });
    expect(pooled('stop', 'safe')).toBe('send');
    expect(pooled('stop', 'flagged')).toBe('stop');
    expect(pooled('warn', 'flagged')).toBe('change');
    expect(pooled('advise', 'flagged')).toBe('change');
  });
});

describe('the code of a quiz', () => {
  it('is eight letters, and stands for the same plan however it is written', () => {
    fc.assert(
      fc.property(anyPool, anyPlan, (pool, given) => {
        const code = codeOf(given, pool);
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
        const written = [
          code,
          code.toLowerCase(),
          code.replace('-', ' '),
          code.replaceAll('0', 'o').replaceAll('1', 'l'),
        ];
        for (const one of written) expect(readCode(one, pool)).toEqual({ ok: true, plan: given });
      }),
    );
  });

  it('never reads anything but a code', () => {
    fc.assert(
      fc.property(anyPool, fc.string(), (pool, typed) => {
        const read = readCode(typed, pool);
        if (read.ok) expect(codeOf(read.plan, pool).replace('-', '')).toHaveLength(8);
        else expect(['no-code', 'other-examples']).toContain(read.because);
      }),
    );
    for (const typed of ['', 'K7QF', 'K7QF-3A9X-1', 'U7QF-3A9X', 'K7QF-Z000', '🦊🦊🦊🦊🦊🦊🦊🦊'])
      expect(readCode(typed, shipped)).toEqual({ ok: false, because: 'no-code' });
  });

  it('notices that it was made from other examples', () => {
    const fewer = shipped.slice(1);
    const [first, ...rest] = shipped;
    const reworded = [{ ...first!, example: { ...first!.example, text: 'Something else.' } }, ...rest];
    for (const other of [fewer, reworded])
      expect(readCode(codeOf(plan, shipped), other)).toEqual({ ok: false, because: 'other-examples' });
  });
});
