import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/platforms/decide.ts';
import { readRegister } from '../../src/platforms/read-register.ts';
import type { PlatformSurface } from '../../src/platforms/answer.ts';
import { policy, shipped } from './platform-of.ts';

/**
 * What the answer must be, argued from the words of the Safeguarding Code of Conduct (2016), sections 8 to 14. Written
 * from the code and the facts, before any of these answers was looked at. Where this table and `decide` differ, it is
 * the words of the code that settle which is wrong.
 */
const yes = 'permitted';
const given = 'with-conditions';
const no = 'not-permitted';
const ask = 'ask';

/** Words of the code, by clause. */
const code = {
  '9.7': 'do not send any illegal or inappropriate content',
  '10.1':
    'always communicate with children and young people in a way that is open to others to see if necessary',
  '10.2':
    'do not use private messaging facilities on social networks or apps rather if it needs to be private then do this by email exchange or phone',
  '10.3': 'ensure there is always a record of such conversations that would be open to others to check',
  '10.4': 'it should always be clear who the communication is from',
  '10.5': 'there should be no use of anonymous apps – that is where the sender can remain anonymous',
  '11.1': "only use social media and apps where there is a permanent record of what's been said and sent",
  '13.1':
    'must not share personal contact details … mobile phone numbers, social networking accounts, online image storage sites',
  '13.2': 'must not ask to become an online friend/contact of a young person',
  '13.5': 'must not play online games … unless part of official Labour Party business',
  '14.1':
    'the decision to use text messaging … should be discussed and agreed with the relevant line manager',
  '14.7': 'all bulk text messages … should also be sent through approved channels and recorded',
} as const;
type Clause = keyof typeof code;

type Row = [
  platform: string,
  surface: PlatformSurface,
  answer: typeof yes | typeof given | typeof no | typeof ask,
  clause: Clause,
  because: string,
];

const rows: Row[] = [
  // Named by the code itself.
  ['snapchat', 'direct-message', no, '11.1', 'the code: "eg the use of Snapchat is inappropriate"'],
  ['snapchat', 'group-message', no, '11.1', 'the example of the code has no exception for groups'],
  ['snapchat', 'story', no, '11.1', 'a story goes after a day: no "permanent record"'],
  ['organisation-email', 'email', yes, '10.2', '"do this by email exchange"; the organisation keeps it'],
  ['phone-call', 'call', given, '10.3', '"or phone and note the conversation afterwards": with a note'],
  [
    'facebook',
    'public-post',
    given,
    '13.1',
    'section 8 has Facebook "utilised by the Labour Party"; not from a personal account',
  ],
  [
    'x-twitter',
    'public-post',
    given,
    '13.1',
    'section 8 has Twitter "utilised by the Labour Party"; not from a personal account',
  ],
  [
    'instagram',
    'public-post',
    given,
    '13.1',
    'section 8 has Instagram "utilised by the Labour Party"; not from a personal account',
  ],
  ['sms', 'sms', given, '14.1', '"there may be circumstances in which it is justified"; agreed first'],
  ['sms', 'sms', given, '14.7', 'bulk messages have a condition of their own'],

  // No permanent record.
  ['bereal', 'public-post', no, '11.1', 'posts go after a day by default'],
  ['instagram', 'story', no, '11.1', 'gone after a day, though a post on the same platform stays'],
  ['instagram-vanish-mode', 'direct-message', no, '11.1', 'made to vanish'],
  [
    'whatsapp-disappearing',
    'group-message',
    no,
    '11.1',
    'a group that deletes itself has no permanent record',
  ],
  ['telegram-secret-chats', 'direct-message', no, '11.1', 'kept nowhere but on two phones'],
  [
    'signal',
    'group-message',
    no,
    '11.1',
    'nothing is kept but on phones: no record that is "open to scrutiny"',
  ],
  ['confide', 'group-message', no, '11.1', 'each message is deleted once read'],
  ['session', 'group-message', no, '11.1', 'no record, and no name either'],
  ['clubhouse', 'live', no, '11.1', 'talk that nobody keeps'],
  ['facetime', 'call', no, '11.1', 'an app, not the phone; nothing is kept'],
  ['skype', 'direct-message', no, '11.1', 'it closed: nothing there can stay on record'],
  ['vault-apps', 'unknown', no, '11.1', 'made to hide; the contrary of "open to scrutiny"'],
  ['marco-polo', 'direct-message', no, '10.2', 'private video messages in an app'],

  // Anonymous apps.
  ['yik-yak', 'public-post', no, '10.5', 'public, but nobody is named'],
  ['ngl', 'direct-message', no, '10.5', 'its purpose is that the sender remains anonymous'],
  ['tellonym', 'public-post', no, '10.5', 'its purpose is that the sender remains anonymous'],
  ['sendit', 'direct-message', no, '10.5', 'its purpose is that the sender remains anonymous'],
  ['4chan', 'public-post', no, '10.5', 'nobody has a name there'],
  ['whisper', 'public-comment', no, '10.5', 'nobody has a name there'],
  [
    'reddit',
    'public-post',
    no,
    '10.5',
    'made-up names, and accounts that nobody stands behind: "can remain anonymous"',
  ],
  ['discord', 'group-message', no, '10.5', 'made-up names are all that anybody shows'],
  ['telegram', 'group-message', no, '10.5', 'made-up names, and posting as a group'],
  ['mentimeter', 'public-post', no, '10.5', 'answers come without a name'],
  ['jitsi', 'meeting', no, '10.5', 'anybody joins by a link, with any name or none'],
  [
    'childline',
    'direct-message',
    no,
    '10.5',
    'good for a young person, but no channel for staff: talk there is anonymous',
  ],

  // Private messages, of whatever app.
  ['facebook', 'direct-message', no, '10.2', 'a private messaging facility on a social network'],
  ['instagram', 'direct-message', no, '10.2', 'a private messaging facility on a social network'],
  ['x-twitter', 'direct-message', no, '10.2', 'a private messaging facility on a social network'],
  ['messenger', 'direct-message', no, '10.2', 'a private messaging facility'],
  ['whatsapp', 'direct-message', no, '10.2', 'a private messaging facility of an app'],
  ['whatsapp', 'call', no, '10.2', 'a private call by an app is not the "phone"'],
  ['linkedin', 'direct-message', no, '10.2', 'professional, but private all the same'],
  ['microsoft-teams', 'direct-message', no, '10.2', 'the code makes no exception for work tools: "or apps"'],
  ['zoom', 'direct-message', no, '10.2', "a meeting's private chat is a private messaging facility"],
  ['slack', 'direct-message', no, '10.2', 'the code makes no exception for work tools: "or apps"'],
  ['spond', 'direct-message', no, '10.2', 'the code makes no exception for apps for clubs: "or apps"'],
  ['classdojo', 'direct-message', no, '10.2', 'the code makes no exception for school apps: "or apps"'],
  ['osm', 'direct-message', no, '10.2', 'the code makes no exception for apps for youth work: "or apps"'],
  ['spotify', 'direct-message', no, '10.2', 'music or not, it is private messaging in an app'],
  ['vinted', 'direct-message', no, '10.2', 'a private messaging facility of an app'],

  // Groups: others can see them "if necessary" where a second adult is in them.
  ['whatsapp', 'group-message', given, '10.1', 'not one to one, but closed: a second adult must see it'],
  ['whatsapp', 'group-message', given, '13.1', 'it shows a number, which must not be a personal one'],
  ['messenger', 'group-message', given, '10.1', 'not one to one, but closed: a second adult must see it'],
  [
    'microsoft-teams',
    'group-message',
    given,
    '10.1',
    'the organisation keeps it; a second adult must be there',
  ],
  [
    'google-classroom',
    'group-message',
    given,
    '10.1',
    'the organisation keeps it; a second adult must be there',
  ],
  ['teamapp', 'group-message', given, '10.3', 'words can be deleted, so a copy must be there "to check"'],
  ['spond', 'group-message', given, '10.1', 'a closed group: a second adult must be there'],
  ['google-photos', 'group-message', given, '13.1', 'an "online image storage site": never a personal one'],

  // Meetings.
  ['zoom', 'meeting', given, '10.1', 'seen by others where a second adult is in it'],
  ['microsoft-teams', 'meeting', given, '10.1', 'seen by others where a second adult is in it'],
  ['google-meet', 'meeting', given, '10.1', 'seen by others where a second adult is in it'],
  ['webex', 'meeting', given, '10.5', 'guests may join without a name; the host must not let them'],

  // In public.
  ['youtube', 'public-post', given, '13.1', 'open and lasting; from an official account'],
  ['tiktok', 'public-post', given, '10.4', 'open and lasting; a made-up name must say who it is'],
  [
    'linkedin',
    'public-post',
    given,
    '13.1',
    'open and lasting; a real person is shown, whose account must not be personal',
  ],
  ['bluesky', 'public-post', given, '10.3', 'posts can be deleted: a copy must be there "to check"'],
  ['discourse', 'public-comment', given, '10.4', 'kept by its host; a made-up name must say who it is'],
  ['quora', 'public-post', given, '10.5', 'real names, with a way to hide them that must not be used'],
  ['twitch', 'live', given, '10.3', 'seen by all; recorded, it can be deleted'],
  ['flickr', 'public-post', given, '13.1', 'an "online image storage site": never a personal one'],
  ['imgur', 'public-post', no, '10.5', 'pictures are put there without any name'],
  [
    'facebook-groups',
    'public-post',
    given,
    '10.5',
    'real names, with anonymous posts that must not be let through',
  ],
  ['wordpress', 'public-post', yes, '10.1', "open to all, kept, and in the organisation's name"],
  ['viva-engage', 'public-post', yes, '10.4', "kept, seen by others, and in the organisation's name"],
  [
    'eventbrite',
    'public-post',
    yes,
    '10.1',
    "an event's page: open to all, kept, and in the organisation's name",
  ],

  // Email and text messages by other means.
  ['mailchimp', 'email', yes, '10.2', "email, from the organisation's account, which keeps it"],
  ['gmail', 'email', given, '13.1', '"email exchange", but not from a personal address'],
  ['hustle', 'sms', given, '14.7', 'a tool for bulk text messages: an approved channel that records them'],
  ['imessage', 'sms', given, '14.1', 'text messages by another name'],

  // Games, strangers, indecency.
  ['roblox', 'group-message', no, '13.5', 'an online game; official business would be the exception'],
  ['minecraft', 'direct-message', no, '13.5', 'an online game'],
  ['chess-com', 'public-post', no, '13.5', 'chess is an online game too'],
  ['yubo', 'live', no, '13.2', 'made for finding new friends'],
  ['tinder', 'direct-message', no, '13.2', 'made for finding a partner'],
  ['omegle', 'call', no, '13.2', 'made for meeting strangers'],
  ['life360', 'group-message', no, '13.2', 'one follows where the contacts in it are'],
  ['onlyfans', 'public-post', no, '9.7', 'made for sexual content'],

  // What the code and the facts leave open.
  ['chatgpt', 'unknown', ask, '10.4', 'a program answers: it is not clear who the words are from'],
  ['google-forms', 'unknown', ask, '11.1', 'no place is known where anybody writes to anybody'],
  ['whatsapp', 'email', ask, '11.1', 'it has no email: nothing is known of a record'],
];

describe('decide says what the code says', () => {
  it('of at least sixty pairs of platform and surface', () => {
    const pairs = new Set(rows.map(([platform, surface]) => `${platform} ${surface}`));
    expect(pairs.size).toBeGreaterThanOrEqual(60);
  });

  it.each(rows)('%s, %s: %s (%s), because %s', (id, surface, answer, clause) => {
    expect(Object.keys(shipped)).toContain(id);
    const decision = decide(shipped[id]!, surface, policy);
    expect([decision.answer, decision.reasons.map((one) => one.clause)]).toEqual([
      answer,
      expect.arrayContaining([clause]),
    ]);
  });
});

describe('one fact of one file changes the answer', () => {
  const path = new URL('../../rules/platforms/x-twitter.yaml', import.meta.url);
  const text = readFileSync(path, 'utf8');
  const answerWith = (from: string, to: string): string => {
    expect(text).toContain(from);
    const reading = readRegister([{ path: 'x-twitter.yaml', text: text.replace(from, to) }]);
    if (!reading.ok) throw new Error(reading.refusals.map(({ reason }) => reason).join('\n'));
    const { answer, reasons } = decide(reading.register['x-twitter']!, 'public-post', policy);
    return [answer, ...reasons.map(({ clause }) => clause)].join(' ');
  };

  it.each([
    ['record: { is: deletable }', 'record: { is: none }', 'not-permitted 11.1'],
    ['record: { is: deletable }', 'record: { is: unknown }', 'ask 11.1'],
    ['record: { is: deletable }', 'record: { is: kept }', 'with-conditions 10.4 13.1'],
    ['unnamed: { is: never }', 'unnamed: { is: always }', 'not-permitted 10.5'],
    ['shows: { is: username }', 'shows: { is: phone-number }', 'with-conditions 10.3 10.4 13.1'],
    ['kind: social-network', 'kind: game', 'not-permitted 13.5'],
    ['kind: social-network', 'kind: dating', 'not-permitted 13.2'],
  ])('%s becomes %s: %s', (from, to, answer) => {
    expect(answerWith('', '')).toBe('with-conditions 10.3 10.4 13.1');
    expect(answerWith(from, to)).toBe(answer);
  });
});
