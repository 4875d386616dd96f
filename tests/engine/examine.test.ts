import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import type { Likelihood, Reading } from '../../src/engine/evidence.ts';
import { examine } from '../../src/engine/examine.ts';
import { defaultSettings, type Policy } from '../../src/policy/settings.ts';
import { contextOf, packOf, rule } from './pack-of.ts';

const policy = defaultSettings();
const pack = packOf({
  channel: rule('- any: [add me, dm me]\n  unless: [negated]', '', 'stop'),
  face: rule('- any: ["{emoji}"]', '', 'warn'),
  loud: rule('- detector: shouting', '', 'stop'),
});

/** What the reader says: for each span its rule, words and likelihood; which rules it doubts or isn't sure of. */
function readingOf(
  draft: string,
  spans: [rule: string, words: string, likelihood: Likelihood][],
  given: { doubted?: string[]; unsure?: string[] } = {},
): Reading {
  const { doubted = [], unsure = doubted } = given;
  return {
    scores: new Map(spans.map(([id]) => [id, 0.9])),
    doubted: new Set(doubted),
    unsure: new Set(unsure),
    spans: spans.map(([id, words, likelihood]) => {
      const start = draft.indexOf(words);
      return { rule: id, score: 0.9, likelihood, start, end: start + words.length };
    }),
  };
}

function run(draft: string, reading: Reading, own: Policy = policy): [string, string, string][] {
  const { findings } = check(draft, contextOf({}), pack, own, reading);
  return findings.map(({ rule: id, severity, text }) => [id, severity, text]);
}

describe('a reading beside the patterns', () => {
  it('makes one finding of the same words and rule, the strictest severity standing', () => {
    const draft = 'Please add me there tonight';
    const reading = readingOf(draft, [['channel', 'me there tonight', 'possible']]);
    expect(run(draft, reading)).toEqual([['channel', 'stop', 'add me there tonight']]);
  });

  it('may hold a send where it is likely, and only advises where it is possible', () => {
    const draft = 'Find me on the other thing';
    expect(run(draft, readingOf(draft, [['channel', 'Find me', 'likely']]))).toEqual([
      ['channel', 'stop', 'Find me'],
    ]);
    expect(run(draft, readingOf(draft, [['channel', 'Find me', 'possible']]))).toEqual([
      ['channel', 'advise', 'Find me'],
    ]);
  });

  it('drops a pattern that it doubts, and lets one that it is not sure of only advise', () => {
    const draft = 'Please add me to the rota';
    expect(run(draft, readingOf(draft, [], { doubted: ['channel'] }))).toEqual([]);
    expect(run(draft, readingOf(draft, [], { unsure: ['channel'] }))).toEqual([
      ['channel', 'advise', 'add me'],
    ]);
    expect(run(draft, readingOf(draft, []))).toEqual([['channel', 'stop', 'add me']]);
  });

  it('never doubts a detector: it counts letters, there is no meaning in it', () => {
    const draft = 'PLEASE READ THIS now';
    expect(run(draft, readingOf(draft, [], { doubted: ['loud'] }))).toEqual([
      ['loud', 'stop', 'PLEASE READ THIS'],
    ]);
  });

  it('never doubts what is known by its sign', () => {
    const draft = 'See you there 😀';
    expect(run(draft, readingOf(draft, [], { doubted: ['face'] }))).toEqual([['face', 'warn', '😀']]);
  });

  it('says nothing of a rule that is turned off, nor of one that the pack has not', () => {
    const draft = 'Find me on the other thing';
    const reading = readingOf(draft, [
      ['channel', 'Find me', 'likely'],
      ['unheard-of', 'Find me', 'likely'],
    ]);
    expect(run(draft, reading, { ...policy, rules: { channel: 'off' } })).toEqual([]);
    expect(run(draft, reading, { ...policy, rules: { channel: 'warn' } })).toEqual([
      ['channel', 'warn', 'Find me'],
    ]);
  });

  it("leaves the organisation's own number alone", () => {
    const draft = 'Ring us on 07700 900123 or 07700 900456';
    const reading = readingOf(draft, [
      ['channel', '07700 900123', 'likely'],
      ['channel', '07700 900456', 'likely'],
    ]);
    const own = { ...policy, organisation: { ...policy.organisation, phones: ['07700 900123'] } };
    expect(run(draft, reading, own)).toEqual([['channel', 'stop', '07700 900456']]);
  });
});

describe('examine', () => {
  it('keeps what was excused, with the reason', () => {
    const [one] = examine('We never ask you to add me.', contextOf({}), pack, policy);
    expect(one).toMatchObject({ rule: 'channel', excused: 'negated' });
    const draft = 'Please add me';
    const [two] = examine(draft, contextOf({}), pack, policy, readingOf(draft, [], { doubted: ['channel'] }));
    expect(two).toMatchObject({ rule: 'channel', excused: 'doubted by the reader' });
  });
});

describe('a phrase that is sure', () => {
  const plain = packOf({
    channel: rule('- any: [add me]\n- any: [dm me]\n  sure: true', '', 'stop'),
  });
  it('stands whatever the reader doubts; others do not', () => {
    const reading = readingOf('', [], { doubted: ['channel'] });
    const found = (draft: string) => check(draft, contextOf({}), plain, policy, reading).findings.length;
    expect(found('Please add me there')).toBe(0);
    expect(found('Please dm me there')).toBe(1);
  });
});

describe('a name in what the reader finds', () => {
  const pet = packOf({ warm: rule('- any: [darling]\n  unless: [named]', '', 'warn') });
  const run = (draft: string, likelihood: Likelihood) =>
    check(draft, contextOf({}), pet, policy, readingOf(draft, [['warm', draft, likelihood]])).findings.length;
  it('excuses it where the reader is not certain, and all that the patterns saw is a name', () => {
    expect(run('Dear Mrs Darling', 'possible')).toBe(0);
    expect(run('Dear Mrs Darling', 'likely')).toBe(1);
    expect(run('Thank you my darling', 'possible')).toBe(1);
    expect(run('Dear Mrs Cole', 'possible')).toBe(1);
  });
});
