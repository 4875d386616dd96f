import { i18n } from '#i18n';
import type { Answer, PlatformSurface } from '../../platforms/answer.ts';
import type { ShownFact } from '../../platforms/detail.ts';
import { surfaceName } from '../words.ts';

const criteria = {
  'permanent-record': 'pages.criterion.permanentRecord',
  anonymity: 'pages.criterion.anonymity',
  'private-messaging': 'pages.criterion.privateMessaging',
  strangers: 'pages.criterion.strangers',
  'online-games': 'pages.criterion.onlineGames',
  'indecent-content': 'pages.criterion.indecentContent',
  'open-to-others': 'pages.criterion.openToOthers',
  'record-to-check': 'pages.criterion.recordToCheck',
  'clear-sender': 'pages.criterion.clearSender',
  'personal-contact': 'pages.criterion.personalContact',
  'image-storage': 'pages.criterion.imageStorage',
  'sms-agreed': 'pages.criterion.smsAgreed',
  'sms-senders': 'pages.criterion.smsSenders',
  'sms-answers': 'pages.criterion.smsAnswers',
  'sms-kept': 'pages.criterion.smsKept',
  'sms-bulk': 'pages.criterion.smsBulk',
  'known-place': 'pages.criterion.knownPlace',
  'not-listed': 'pages.criterion.notListed',
} as const;

/** Ids of the criteria, in the order of the code's importance. */
export const criterionIds: readonly string[] = Object.keys(criteria);

/** What people call a criterion. */
export const criterionName = (id: string): string => i18n.t(criteria[id as keyof typeof criteria]);

const letters = {
  permitted: 'register.letter.yes',
  'with-conditions': 'register.letter.conditions',
  'not-permitted': 'register.letter.no',
  ask: 'register.letter.ask',
} as const satisfies Record<Answer, string>;

/** An answer as a letter, where there is no room for more. */
export const letterOf = (answer: Answer): string => i18n.t(letters[answer]);

const facts = {
  record: 'register.factName.record',
  vanishes: 'register.factName.vanishes',
  unnamed: 'register.factName.unnamed',
  shows: 'register.factName.shows',
  place: 'register.factName.place',
  age: 'register.factName.age',
  closed: 'register.factName.closed',
  under16: 'register.factName.under16',
} as const satisfies Record<ShownFact['fact'], string>;

const values = {
  kept: 'register.factValue.kept',
  deletable: 'register.factValue.deletable',
  none: 'register.factValue.none',
  unknown: 'register.factValue.unknown',
  always: 'register.factValue.always',
  default: 'register.factValue.default',
  optional: 'register.factValue.optional',
  never: 'register.factValue.never',
  'real-name': 'register.factValue.realName',
  'phone-number': 'register.factValue.phoneNumber',
  'email-address': 'register.factValue.emailAddress',
  username: 'register.factValue.username',
  'organisation-account': 'register.factValue.organisation',
  program: 'register.factValue.program',
  nobody: 'register.factValue.nobody',
  named: 'register.factValue.named',
  exempt: 'register.factValue.exempt',
} as const;

/** What people call a place to write, or a platform as a whole. */
export const placeTitle = (surface: PlatformSurface): string =>
  surface === 'unknown' ? i18n.t('register.whole') : surfaceName(surface);

/** What a fact is about, with where it holds unless that is everywhere. */
export function factName({ fact, surface }: ShownFact): string {
  const name = i18n.t(facts[fact]);
  return surface === null ? name : `${name} (${surfaceName(surface).toLowerCase()})`;
}

/** What is known, in words; figures as they are. */
export function factValue({ fact, is }: ShownFact): string {
  if (is === null) return i18n.t('register.notChecked');
  if (fact === 'place') return i18n.t('register.factValue.yes');
  return typeof is === 'number' ? String(is) : i18n.t(values[is as keyof typeof values]);
}
