import type { Policy } from '../policy/settings.ts';
import type { Answer } from './answer.ts';
import type { PlatformSource } from './schema.ts';
import type { ListedSurface } from './surfaces.ts';

/** What the criteria are asked about: one surface of one platform, with the facts that hold there. */
export interface Case {
  name: string;
  kind: PlatformSource['kind'];
  surface: ListedSurface;
  record: Fact<'record'>;
  vanishes: Fact<'vanishes'>;
  unnamed: Fact<'unnamed'>;
  shows: Fact<'shows'>;
  closed: number | undefined;
  policy: Policy;
}
type Fact<K extends keyof PlatformSource['facts']> = PlatformSource['facts'][K]['is'];

/** How one criterion falls out, in words for people: plain English, 20 words a sentence at most, no blame. */
export type Outcome = readonly [Answer, string];

export interface Criterion {
  id: string;
  /** The clause of the code that it comes from. */
  clause: string;
  /** Null where the criterion has nothing to say. */
  judge: (one: Case) => Outcome | null;
}

const yes = (text: string): Outcome => ['permitted', text];
const provided = (text: string): Outcome => ['with-conditions', text];
const no = (text: string): Outcome => ['not-permitted', text];
const ask = (text: string): Outcome => ['ask', text];

const PUBLIC = new Set<ListedSurface>(['public-post', 'public-comment', 'story', 'live']);
const STRANGERS = new Set<Case['kind']>(['friend-finding', 'random-video']);

/** The code, criterion by criterion, main ones first. Each sees the facts alone; none knows a platform by name. */
export const criteria: readonly Criterion[] = [
  {
    id: 'permanent-record',
    clause: '11.1',
    judge({ name, kind, record, vanishes, closed }) {
      if (closed) return no(`${name} closed in ${closed}, so nothing there can stay on record.`);
      if (kind === 'phone') return null;
      if (record === 'none') return no('Nothing here stays on a permanent record that others could check.');
      if (vanishes === 'always' || vanishes === 'default')
        return no('What is sent here disappears by itself, so there is no permanent record.');
      if (record === 'unknown' || vanishes === 'unknown')
        return ask('Nobody has checked yet whether this keeps a permanent record.');
      if (vanishes === 'optional') return provided('Keep every disappearing or view-once setting off.');
      return record === 'kept' ? yes('What is written here stays on record.') : null;
    },
  },
  {
    id: 'anonymity',
    clause: '10.5',
    judge({ name, unnamed, shows }) {
      if (unnamed === 'always' || unnamed === 'default' || shows === 'nobody')
        return no(`${name} hides who a message is from.`);
      if (unnamed === 'unknown')
        return ask('Nobody has checked yet whether a sender can stay anonymous here.');
      if (unnamed === 'never') return null;
      // Where a made-up name is all that anybody shows, whoever runs the group cannot tell who is who either.
      return shows === 'username'
        ? no(`A sender can stay anonymous on ${name}.`)
        : provided('Let nobody join or post without a name.');
    },
  },
  {
    id: 'private-messaging',
    clause: '10.2',
    judge({ kind, surface }) {
      if (kind === 'email' || kind === 'phone')
        return yes('The code names email and phone for what has to be private.');
      if (surface === 'direct-message' || surface === 'call')
        return no(
          'This is a private message or call on a social network or app. If it must be private, use email or phone.',
        );
      // A closed group is no public place either; what a meeting's host runs and lets people into is.
      return surface === 'group-message' && kind !== 'meeting'
        ? provided('Use it for the whole group only, never for talk with one young person.')
        : null;
    },
  },
  {
    id: 'strangers',
    clause: '13.2',
    judge: ({ name, kind }) =>
      STRANGERS.has(kind)
        ? no(`${name} is made for meeting new people. Do not become an online contact of a young person.`)
        : null,
  },
  {
    id: 'online-games',
    clause: '13.5',
    judge: ({ kind }) =>
      kind === 'game'
        ? no(
            'Do not play or chat in online games with young people. Official business on official accounts is the one exception.',
          )
        : null,
  },
  {
    id: 'open-to-others',
    clause: '10.1',
    judge({ surface }) {
      if (PUBLIC.has(surface)) return yes('Everybody can see it, so it is open to others.');
      if (surface === 'meeting') return provided('Have a second approved adult in the meeting.');
      return surface === 'group-message'
        ? provided('Have a second approved adult in the group, who can see all of it.')
        : null;
    },
  },
  {
    id: 'record-to-check',
    clause: '10.3',
    judge({ kind, surface, record }) {
      if (kind === 'phone') return provided('Write a note of the conversation afterwards.');
      if (record !== 'deletable' || kind === 'sms') return null;
      return surface === 'meeting' || surface === 'live'
        ? provided('Record it, or write a note afterwards, where a colleague can check it.')
        : provided('Words can be deleted here. Keep a copy where a colleague can check it.');
    },
  },
  {
    id: 'clear-sender',
    clause: '10.4',
    judge: ({ shows }) =>
      shows === 'organisation-account'
        ? yes('The account shows that it comes from the organisation.')
        : provided('Say who you are and in which role.'),
  },
  {
    id: 'personal-contact',
    clause: '13.1',
    judge({ shows }) {
      switch (shows) {
        case 'phone-number':
          return provided("Use the organisation's phone and number, never your own.");
        case 'email-address':
          return provided("Use the organisation's address, never your own.");
        case 'real-name':
        case 'username':
          return provided('Use an official account of the organisation, never your own.');
        default:
          return null;
      }
    },
  },
  {
    id: 'sms-agreed',
    clause: '14.1',
    judge: ({ kind, policy }) =>
      kind === 'sms' && !policy.organisation.smsApproved
        ? provided('Agree it with your line manager first.')
        : null,
  },
  {
    id: 'sms-senders',
    clause: '14.2',
    judge: ({ kind }) =>
      kind === 'sms' ? provided('Only people approved to send text messages may do so.') : null,
  },
  {
    id: 'sms-answers',
    clause: '14.3',
    judge: ({ kind }) =>
      kind === 'sms'
        ? provided('Text one young person only to answer a question or request, never to chat.')
        : null,
  },
  {
    id: 'sms-kept',
    clause: '14.4',
    judge: ({ kind }) =>
      kind === 'sms' ? provided('Store and back up every message. Never edit or delete one.') : null,
  },
  {
    id: 'sms-bulk',
    clause: '14.7',
    judge: ({ kind }) =>
      kind === 'sms'
        ? provided('Send bulk messages only through approved channels, which record them.')
        : null,
  },
];
