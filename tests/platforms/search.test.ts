import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/platforms/edit-distance.ts';
import { search } from '../../src/platforms/search.ts';
import { shipped } from './platform-of.ts';

const meant = (query: string) => search(shipped, query).platform;

describe('search', () => {
  it.each([
    ['snap', 'snapchat'],
    ['SNAPCHAT', 'snapchat'],
    ['  Snap Chat ', 'snapchat'],
    ['👻', 'snapchat'],
    ['insta', 'instagram'],
    ['ig', 'instagram'],
    ['wapp', 'whatsapp'],
    ['What’s App', 'whatsapp'],
    ['twitter', 'x-twitter'],
    ['𝕏', 'x-twitter'],
    ['▶', 'youtube'],
    ['e-mail', 'organisation-email'],
    ['text message', 'sms'],
    ['ＺＯＯＭ', 'zoom'],
  ])('finds %j', (query, id) => expect(meant(query)).toBe(id));

  it.each([
    ['May I use WhatsApp?', 'whatsapp'],
    ['can i message them on insta', 'instagram'],
    ['a zoom chat', 'zoom'],
    ['whatsapp group', 'whatsapp'],
  ])('reads the question %j', (query, id) => expect(meant(query)).toBe(id));

  it.each([
    ['https://web.whatsapp.com/send?phone=1', 'whatsapp'],
    ['www.instagram.com', 'instagram'],
    ['t.me/somebody', 'telegram'],
    ['whatsapp.com.example.net', null],
    ['https://whatsapp.example/', null],
    ['notx.com', null],
  ])('takes the address %j by its host', (query, id) => expect(meant(query)).toBe(id));

  it.each([
    ['whatsaap', 'whatsapp'],
    ['whtasapp', 'whatsapp'],
    ['instagrm', 'instagram'],
    ['snapchta', 'snapchat'],
    ['dsicord', 'discord'],
    ['facebok', 'facebook'],
    ['yotube', 'youtube'],
    ['may i use telegran', 'telegram'],
  ])('forgives one slip: %j', (query, id) => expect(meant(query)).toBe(id));

  it('only suggests what begins so, and what is a slip in a very short name or two in a long one', () => {
    expect(search(shipped, 'face')).toMatchObject({
      platform: null,
      matches: expect.arrayContaining(['facebook', 'messenger', 'facetime']),
    });
    // Loom and the Telegraph are things of their own.
    expect(search(shipped, 'loom')).toMatchObject({ platform: null, matches: ['loomio', 'zoom'] });
    expect(search(shipped, 'telegraph')).toMatchObject({ platform: null, matches: ['telegram'] });
  });

  it('names what else could be meant beside a plain answer', () => {
    const { platform, doubtful, matches } = search(shipped, 'facebook');
    expect([platform, doubtful]).toEqual(['facebook', false]);
    expect(matches).toEqual(expect.arrayContaining(['facebook', 'messenger', 'facebook-groups']));
    expect(matches[0]).toBe('facebook');
  });

  it.each(['flurble', '', '   ', '?!', 'constructor', 'the app', '\u{d83d}'])('does not know %j', (query) =>
    expect(meant(query)).toBeNull(),
  );

  it.each([
    ['signal', 'signal'],
    ['snap', 'snapchat'],
    ['teams', 'microsoft-teams'],
    ['x', 'x-twitter'],
  ])('asks back where %j is an everyday word too', (query, id) => {
    const { platform, doubtful, matches } = search(shipped, query);
    expect([platform, doubtful, matches[0]]).toEqual([id, true, id]);
    // The whole name leaves no doubt.
    expect(search(shipped, shipped[id]!.name === 'Signal' ? 'signal app' : id)).toMatchObject({
      platform: id,
      doubtful: false,
    });
  });

  it('suggests a name that stands in a longer question, and does not take it for the answer', () => {
    expect(search(shipped, 'snapchat streaks with parents')).toMatchObject({
      platform: null,
      matches: expect.arrayContaining(['snapchat']),
    });
  });

  it('tells parts of a site by their path', () => {
    expect(meant('https://www.facebook.com/groups/12345')).toBe('facebook-groups');
    expect(meant('https://docs.google.com/forms/d/1')).toBe('google-forms');
    expect(meant('https://www.facebook.com/somebody')).toBe('facebook');
  });

  it('reads no more of a pasted page than its beginning', () => {
    expect(meant(`${'flurble '.repeat(100_000)}snapchat`)).toBeNull();
  });
});

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['zoom', 'zoom', 0],
    ['zoom', 'zom', 1],
    ['zoom', 'zooom', 1],
    ['zoom', 'loom', 1],
    ['zoom', 'ozom', 1],
    ['signal', 'sginla', 2],
    ['zoom', 'snapchat', 3],
    ['👻', '👽', 1],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
    expect(editDistance(b, a, 2)).toBe(distance);
  });
});
