import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/platforms/decide.ts';
import { PlatformSource } from '../../src/platforms/schema.ts';
import { surfaces } from '../../src/platforms/surfaces.ts';
import { platform, policy, smsApproved } from './platform-of.ts';

/** Answer and clauses on one surface, of a platform that differs from a harmless one by what is given. */
function decided(source: Parameters<typeof platform>[0], surface: (typeof surfaces)[number] = 'public-post') {
  const all = Object.fromEntries(surfaces.map((one) => [one, {}]));
  const { answer, reasons } = decide(platform({ surfaces: all, ...source }), surface, policy);
  return [answer, ...reasons.map(({ clause }) => clause)].join(' ');
}

describe('one fact decides', () => {
  it('permits what is on record, open to others and plainly from the organisation', () => {
    expect(decided({})).toBe('permitted 11.1 10.1 10.4');
  });

  it('does not permit what keeps no permanent record (11.1)', () => {
    expect(decided({ facts: { record: 'none' } })).toBe('not-permitted 11.1');
    for (const vanishes of ['always', 'default'])
      expect(decided({ facts: { vanishes } })).toBe('not-permitted 11.1');
    expect(decided({ facts: { vanishes: 'optional' } })).toBe('with-conditions 11.1');
  });

  it('does not permit what hides the sender, or shows no more than a made-up name (10.5)', () => {
    expect(decided({ facts: { unnamed: 'always' } })).toBe('not-permitted 10.5');
    expect(decided({ facts: { shows: 'nobody' } })).toBe('not-permitted 10.5');
    expect(decided({ facts: { unnamed: 'optional', shows: 'username' } })).toBe('not-permitted 10.5');
    expect(decided({ facts: { unnamed: 'optional' } })).toBe('with-conditions 10.5');
  });

  it('does not permit private messages or calls on any network or app (10.2), and wants a second adult in a group (10.1)', () => {
    expect(decided({}, 'direct-message')).toBe('not-permitted 10.2');
    expect(decided({ kind: 'meeting' }, 'direct-message')).toBe('not-permitted 10.2');
    expect(decided({ kind: 'messaging' }, 'call')).toBe('not-permitted 10.2');
    expect(decided({}, 'group-message')).toBe('with-conditions 10.2 10.1');
    expect(decided({ kind: 'meeting' }, 'meeting')).toBe('with-conditions 10.1');
  });

  it('wants a copy of what can be deleted (10.3), a named sender (10.4) and no personal account (13.1)', () => {
    expect(decided({ facts: { record: 'deletable' } })).toBe('with-conditions 10.3');
    expect(decided({ facts: { shows: 'real-name' } })).toBe('with-conditions 10.4 13.1');
  });

  it('does not permit games (13.5) or meeting strangers (13.2)', () => {
    expect(decided({ kind: 'game' })).toBe('not-permitted 13.5');
    for (const kind of ['friend-finding', 'random-video'] as const)
      expect(decided({ kind })).toBe('not-permitted 13.2');
  });

  it('permits email and, with a note, a phone call (10.2, 10.3), which the code names', () => {
    expect(decided({ kind: 'email' }, 'email')).toBe('permitted 11.1 10.2 10.4');
    const phone = { kind: 'phone', facts: { record: 'none', shows: 'phone-number' } } as const;
    expect(decided(phone, 'call')).toBe('with-conditions 10.3 10.4 13.1');
  });

  it('has conditions for text messages; approval on record settles the first (14.1)', () => {
    const sms = platform({ kind: 'sms', surfaces: { sms: {} } });
    const clauses = (given: typeof policy) => decide(sms, 'sms', given).reasons.map(({ clause }) => clause);
    expect(clauses(policy)).toEqual(['14.1', '14.2', '14.3', '14.4', '14.7']);
    expect(clauses(smsApproved)).toEqual(['14.2', '14.3', '14.4', '14.7']);
    expect(decide(sms, 'sms', smsApproved).answer).toBe('with-conditions');
  });

  it('asks where nobody knows, unless something else is plainly against it', () => {
    for (const facts of [{ record: 'unknown' }, { vanishes: 'unknown' }, { unnamed: 'unknown' }]) {
      expect(decided({ facts })).toMatch(/^ask (11\.1|10\.5)$/);
      expect(decided({ facts }, 'direct-message')).toBe('not-permitted 10.2');
    }
  });

  it('does not permit what has closed', () => {
    expect(decided({ closed: { is: 2023 } })).toBe('not-permitted 11.1');
  });

  it('asks about a surface that the register does not list', () => {
    expect(decide(platform(), 'live', policy)).toMatchObject({
      answer: 'ask',
      reasons: [{ clause: '11.1' }],
    });
    expect(decide(platform(), 'unknown', policy).answer).toBe('ask');
  });
});

it('judges each surface by its own facts', () => {
  const one = platform({ surfaces: { 'public-post': {}, story: { record: { is: 'none' } } } });
  expect(decide(one, 'public-post', policy).answer).toBe('permitted');
  expect(decide(one, 'story', policy).answer).toBe('not-permitted');
});

const { shape } = PlatformSource.def;
const options = (schema: { shape: { is: { options: readonly string[] } } }) =>
  fc.constantFrom(...schema.shape.is.options);
const facts = shape.facts.def.shape;
const anyPlatform = fc.record({
  kind: fc.constantFrom(...shape.kind.options),
  record: options(facts.record),
  vanishes: options(facts.vanishes),
  unnamed: options(facts.unnamed),
  shows: options(facts.shows),
  closed: fc.option(fc.constant({ is: 2020 }), { nil: undefined }),
});
const everywhere = Object.fromEntries(surfaces.map((one) => [one, {}]));

describe('whatever the facts', () => {
  const check = (property: (made: PlatformSource, surface: (typeof surfaces)[number]) => void) =>
    fc.assert(
      fc.property(anyPlatform, fc.constantFrom(...surfaces), ({ kind, closed, ...given }, surface) =>
        property(platform({ kind, closed, facts: given, surfaces: everywhere }), surface),
      ),
      { numRuns: 2_000 },
    );

  it('never permits what keeps no record, hides the sender, is private messaging, or is not known', () => {
    check((made, surface) => {
      const { answer } = decide(made, surface, policy);
      const { record, vanishes, unnamed, shows } = made.facts;
      if (record.is === 'none' || vanishes.is === 'always' || vanishes.is === 'default') {
        expect(answer).not.toBe('permitted');
        // The phone is the one thing without a record that the code names as a way.
        if (made.kind !== 'phone') expect(answer).toBe('not-permitted');
      }
      if (unnamed.is === 'always' || shows.is === 'nobody') expect(answer).toBe('not-permitted');
      if (
        (surface === 'direct-message' || surface === 'call') &&
        made.kind !== 'email' &&
        made.kind !== 'phone'
      )
        expect(answer).toBe('not-permitted');
      if (made.kind === 'game' || made.closed) expect(answer).toBe('not-permitted');
      if (unnamed.is === 'unknown') expect(['ask', 'not-permitted']).toContain(answer);
      if (record.is === 'unknown' && made.kind !== 'phone')
        expect(['ask', 'not-permitted']).toContain(answer);
    });
  });

  it('gives a reason with a clause for every answer, and no criterion twice', () => {
    check((made, surface) => {
      const { reasons } = decide(made, surface, policy);
      expect(reasons.length).toBeGreaterThan(0);
      expect(new Set(reasons.map(({ criterion }) => criterion)).size).toBe(reasons.length);
      for (const { clause, text } of reasons) {
        expect(clause).toMatch(/^\d+\.\d+$/);
        for (const sentence of text.split(/(?<=[.!?])\s+/))
          expect([sentence, sentence.split(/\s+/).length <= 20]).toEqual([sentence, true]);
      }
    });
  });
});
