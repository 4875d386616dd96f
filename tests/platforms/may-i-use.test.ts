import { describe, expect, it } from 'vitest';
import { mayIUse } from '../../src/platforms/may-i-use.ts';
import type { PlatformSurface } from '../../src/platforms/answer.ts';
import { policy, shipped } from './platform-of.ts';

const answers = (query: string, surface?: PlatformSurface) => mayIUse(shipped, query, policy, surface);
const summary = (query: string) =>
  Object.fromEntries(
    answers(query).surfaces.map(({ surface, answer, reasons }) => [
      surface,
      `${answer} ${reasons.map(({ clause }) => clause).join(' ')}`,
    ]),
  );

describe('may I use …?', () => {
  it('Snapchat: nowhere, since nothing stays on record', () => {
    expect(answers('snap').platform).toEqual({ id: 'snapchat', name: 'Snapchat', kind: 'ephemeral' });
    const { surfaces } = answers('snap');
    expect(surfaces.length).toBeGreaterThan(0);
    for (const { answer, reasons } of surfaces) {
      expect(answer).toBe('not-permitted');
      expect(reasons.map(({ clause }) => clause)).toContain('11.1');
    }
  });

  it('WhatsApp: not for a private message; for a group, on conditions', () => {
    expect(summary('whatsapp')).toMatchObject({
      'direct-message': 'not-permitted 10.2',
      'group-message': 'with-conditions 11.1 10.2 10.1 10.3 10.4 13.1',
    });
  });

  it('Zoom: for a meeting, on conditions; not for its private chat', () => {
    expect(summary('zoom')).toMatchObject({
      meeting: 'with-conditions 10.5 10.1 10.3 10.4 13.1',
      'direct-message': 'not-permitted 10.2',
    });
  });

  it('Instagram: yes and no at once', () => {
    expect(summary('insta')).toMatchObject({
      'public-post': 'with-conditions 10.3 10.4 13.1',
      story: 'not-permitted 11.1',
      'direct-message': 'not-permitted 10.2',
    });
  });

  it('email is permitted, a phone call and a text message have conditions', () => {
    expect(summary('email')).toEqual({ email: 'permitted 11.1 10.2 10.4' });
    expect(summary('phone')).toEqual({ call: 'with-conditions 10.3 10.4 13.1' });
    expect(summary('text')['sms']).toMatch(/^with-conditions .*14\.1 14\.2/);
  });

  it('what nobody knows is to be asked, never permitted', () => {
    const { platform, matches, surfaces } = answers('flurble');
    expect([platform, matches]).toEqual([null, []]);
    expect(surfaces).toMatchObject([{ surface: 'unknown', answer: 'ask', reasons: [{ clause: '11.1' }] }]);
    for (const query of ['', 'loom', 'fac', 'flurble.com', 'messages'])
      expect(answers(query)).toMatchObject({ platform: null, surfaces: [{ answer: 'ask' }] });
  });

  it('answers for the surface asked, and asks about one that the platform is not known to have', () => {
    expect(answers('whatsapp', 'direct-message').surfaces).toMatchObject([{ answer: 'not-permitted' }]);
    expect(answers('whatsapp', 'email').surfaces).toMatchObject([{ surface: 'email', answer: 'ask' }]);
    expect(answers('zoom', 'unknown').surfaces.length).toBeGreaterThan(1);
  });
});

describe('what to use instead', () => {
  const instead = (query: string, surface: PlatformSurface) =>
    answers(query, surface).surfaces[0]!.instead.map((one) => `${one.platform} ${one.surface}`);

  it('private talk goes to email or phone, as the code says', () => {
    for (const query of ['whatsapp', 'snapchat', 'zoom', 'roblox'])
      expect(instead(query, 'direct-message')).toEqual(['organisation-email email', 'phone-call call']);
  });

  it('a story goes to a post, on the same platform first', () => {
    expect(instead('insta', 'story')[0]).toBe('instagram public-post');
  });

  it('a group goes to another group', () => {
    expect(instead('snap', 'group-message').slice(0, 2)).toEqual([
      'organisation-email email',
      'google-classroom group-message',
    ]);
  });

  it('is itself permitted, and never a text message; nothing is suggested for what is permitted', () => {
    for (const id of Object.keys(shipped)) {
      for (const { surface, answer, instead: others } of answers(id).surfaces) {
        if (answer === 'permitted') expect([id, others]).toEqual([id, []]);
        if (answer === 'not-permitted') expect([id, surface, others.length]).not.toEqual([id, surface, 0]);
        for (const other of others) {
          expect(other.surface).not.toBe('sms');
          const [one] = answers(other.platform, other.surface).surfaces;
          expect(answer === 'with-conditions' ? ['permitted'] : ['permitted', 'with-conditions']).toContain(
            one!.answer,
          );
        }
      }
    }
  });
});

describe('what the code is silent on', () => {
  const advice = (query: string) => answers(query).advice;

  it('tells a checked minimum age with its source and date, and none that nobody checked', () => {
    const [age] = advice('zoom').filter(({ about }) => about === 'minimum-age');
    expect(age).toMatchObject({
      text: expect.stringContaining('16'),
      sources: [expect.stringMatching(/Zoom/)],
    });
    expect(age!.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(advice('triller').map(({ about }) => about)).not.toContain('minimum-age');
  });

  it('tells the announced restriction for under-16s with the day of its announcement', () => {
    const said = (query: string) => advice(query).find(({ about }) => about === 'under-16');
    for (const query of ['snapchat', 'tiktok', 'youtube', 'instagram', 'facebook', 'x'])
      expect(said(query)).toMatchObject({
        date: '2026-06-15',
        text: expect.stringContaining('not in force'),
      });
    for (const query of ['whatsapp', 'signal', 'google classroom'])
      expect(said(query)!.text).toContain('leaves');
    expect(said('reddit')).toBeUndefined();
  });

  it('says whose part a mode is', () => {
    expect(advice('vanish mode')[0]).toMatchObject({
      about: 'mode',
      text: expect.stringContaining('Instagram'),
    });
  });
});

it('says what to do when a young person writes there first', () => {
  const first = (query: string, surface: PlatformSurface) =>
    answers(query, surface).surfaces[0]!.writtenFirst;
  expect(first('whatsapp', 'direct-message').text).toMatch(/Keep a copy.*line manager.*Work email/);
  expect(first('sms', 'sms')).toMatchObject({ clause: '14.3' });
  expect(first('phone', 'call').text).toContain('note');
  expect(first('flurble', 'unknown').text).toContain('safeguarding lead');
  expect(first('facebook', 'public-post').text).toContain('everybody can see');
});

it('says all of it in Welsh too', () => {
  const { surfaces, advice } = mayIUse(shipped, 'instagram', policy, 'unknown', 'cy');
  const english = answers('instagram');
  expect(surfaces.map(({ answer }) => answer)).toEqual(english.surfaces.map(({ answer }) => answer));
  const texts = (one: typeof english) => [
    ...one.surfaces.flatMap(({ reasons, writtenFirst }) =>
      [...reasons, writtenFirst].map(({ text }) => text),
    ),
    ...one.advice.map(({ text }) => text),
  ];
  const same = texts({ ...english, surfaces, advice }).filter((text) => texts(english).includes(text));
  expect(same).toEqual([]);
});
