import type { Policy } from '../policy/settings.ts';
import type { Answer } from './answer.ts';
import type { PlatformKind } from './kinds.ts';
import type { PlatformSource } from './schema.ts';
import type { ListedSurface } from './surfaces.ts';
import type { WordKey } from './words-en.ts';

/** What the criteria are asked about: one surface of one platform, with the facts that hold there. */
export interface Case {
  kind: PlatformKind;
  /** `unknown` for a platform as a whole, where the register knows no place on it. */
  surface: ListedSurface | 'unknown';
  record: Fact<'record'>;
  vanishes: Fact<'vanishes'>;
  unnamed: Fact<'unnamed'>;
  shows: Fact<'shows'>;
  closed: number | 'unknown' | undefined;
  policy: Policy;
}
type Fact<K extends keyof PlatformSource['facts']> = PlatformSource['facts'][K]['is'];

/** How one criterion falls out, and the sentence that says so (see `words-en.ts`). */
export type Outcome = readonly [Answer, WordKey];

export interface Criterion {
  id: string;
  /** The clause of the code that it comes from. */
  clause: string;
  /** Null where the criterion has nothing to say. */
  judge: (one: Case) => Outcome | null;
}

const yes = (words: WordKey): Outcome => ['permitted', words];
const provided = (words: WordKey): Outcome => ['with-conditions', words];
const no = (words: WordKey): Outcome => ['not-permitted', words];
const ask = (words: WordKey): Outcome => ['ask', words];

const PUBLIC = new Set<Case['surface']>(['public-post', 'public-comment', 'story', 'live']);
const STRANGERS = new Set<PlatformKind>(['friend-finding', 'random-video', 'dating']);
const texting =
  (words: WordKey): Criterion['judge'] =>
  ({ surface }) =>
    surface === 'sms' ? provided(words) : null;

/** The code, criterion by criterion, main ones first. Each sees the facts alone; none knows a platform by name. */
export const criteria: readonly Criterion[] = [
  {
    id: 'permanent-record',
    clause: '11.1',
    judge({ kind, record, vanishes, closed }) {
      if (closed) return no(closed === 'unknown' ? 'closed' : 'closedIn');
      // 11.1 is about social media and apps; the phone is neither, and 10.2 names it.
      if (kind === 'phone') return null;
      if (record === 'none') return no('noRecord');
      if (vanishes === 'always' || vanishes === 'default') return no('vanishes');
      if (record === 'unknown' || vanishes === 'unknown') return ask('recordUnknown');
      if (vanishes === 'optional') return provided('vanishOff');
      return record === 'kept' ? yes('recordKept') : null;
    },
  },
  {
    id: 'anonymity',
    clause: '10.5',
    judge({ unnamed, shows }) {
      if (unnamed === 'always' || unnamed === 'default' || shows === 'nobody') return no('hidden');
      if (unnamed === 'unknown') return ask('unnamedUnknown');
      if (unnamed === 'never') return null;
      // Where a made-up name is all that anybody shows, whoever runs the group cannot tell who is who either.
      return shows === 'username' ? no('unnamed') : provided('nameAll');
    },
  },
  {
    id: 'private-messaging',
    clause: '10.2',
    judge({ kind, surface }) {
      if (surface === 'email' || kind === 'phone') return yes('codeNames');
      if (surface === 'direct-message' || surface === 'call') return no('private');
      // A closed group is no public place either; what a meeting's host runs and lets people into is.
      return surface === 'group-message' && kind !== 'meeting' ? provided('wholeGroup') : null;
    },
  },
  {
    id: 'strangers',
    clause: '13.2',
    judge({ kind }) {
      if (kind === 'location') return no('follows');
      return STRANGERS.has(kind) ? no('strangers') : null;
    },
  },
  {
    id: 'online-games',
    clause: '13.5',
    judge: ({ kind }) => (kind === 'game' ? no('game') : null),
  },
  {
    id: 'indecent-content',
    clause: '9.7',
    judge: ({ kind }) => (kind === 'adult' ? no('indecent') : null),
  },
  {
    id: 'open-to-others',
    clause: '10.1',
    judge({ surface }) {
      if (PUBLIC.has(surface)) return yes('open');
      if (surface === 'meeting') return provided('adultInMeeting');
      return surface === 'group-message' ? provided('adultInGroup') : null;
    },
  },
  {
    id: 'record-to-check',
    clause: '10.3',
    judge({ kind, surface, record }) {
      if (kind === 'phone') return provided('note');
      // Text messages have a criterion of their own for it.
      if (record !== 'deletable' || surface === 'sms') return null;
      return provided(surface === 'meeting' || surface === 'live' ? 'recordIt' : 'keepCopy');
    },
  },
  {
    id: 'clear-sender',
    clause: '10.4',
    judge({ shows }) {
      if (shows === 'program') return ask('program');
      return shows === 'organisation-account' ? yes('organisation') : provided('sayWho');
    },
  },
  {
    id: 'personal-contact',
    clause: '13.1',
    judge({ shows }) {
      switch (shows) {
        case 'phone-number':
          return provided('workPhone');
        case 'email-address':
          return provided('workAddress');
        case 'real-name':
        case 'username':
          return provided('officialAccount');
        default:
          return null;
      }
    },
  },
  {
    id: 'image-storage',
    clause: '13.1',
    judge: ({ kind }) => (kind === 'image-storage' ? provided('pictureStore') : null),
  },
  {
    id: 'sms-agreed',
    clause: '14.1',
    judge: ({ surface, policy }) =>
      surface === 'sms' && !policy.organisation.smsApproved ? provided('smsAgreed') : null,
  },
  { id: 'sms-senders', clause: '14.2', judge: texting('smsSenders') },
  { id: 'sms-answers', clause: '14.3', judge: texting('smsAnswers') },
  { id: 'sms-kept', clause: '14.4', judge: texting('smsKept') },
  { id: 'sms-bulk', clause: '14.7', judge: texting('smsBulk') },
  {
    id: 'known-place',
    clause: '11.1',
    judge: ({ surface }) => (surface === 'unknown' ? ask('noPlace') : null),
  },
];
