import { i18n } from '#i18n';
import type { Severity, Surface } from '../engine/report.ts';
import type { Answer, PlatformSurface } from '../platforms/answer.ts';

const surfaces = {
  'public-post': 'pages.surface.publicPost',
  'public-comment': 'pages.surface.publicComment',
  story: 'pages.surface.story',
  live: 'pages.surface.live',
  'group-message': 'pages.surface.groupMessage',
  'direct-message': 'pages.surface.directMessage',
  meeting: 'pages.surface.meeting',
  call: 'pages.surface.call',
  email: 'pages.surface.email',
  sms: 'pages.surface.sms',
  unknown: 'pages.surface.unknown',
} as const satisfies Record<PlatformSurface, string>;

const answers = {
  permitted: 'popup.answer.yes',
  'with-conditions': 'popup.answer.conditions',
  'not-permitted': 'popup.answer.no',
  ask: 'popup.answer.ask',
} as const satisfies Record<Answer, string>;

const severities = {
  stop: 'panel.severity.stop',
  warn: 'panel.severity.warn',
  advise: 'panel.severity.advise',
} as const satisfies Record<Severity, string>;

/** Places where a draft is written, as they are offered for a choice. */
export const draftSurfaces: readonly Surface[] = [
  'public-post',
  'public-comment',
  'group-message',
  'direct-message',
  'email',
  'sms',
];

/** Places on a platform, in the order in which answers are given. */
export const surfaceOrder = Object.keys(surfaces) as PlatformSurface[];

/** What people call a place to write. */
export const surfaceName = (surface: PlatformSurface): string => i18n.t(surfaces[surface]);

/** The plain answer: Yes, No … */
export const answerName = (answer: Answer): string => i18n.t(answers[answer]);

/** Where the code says so. */
export const citation = (clauses: readonly string[]): string =>
  clauses.length === 1
    ? i18n.t('pages.clause', [clauses[0]!])
    : i18n.t('pages.clauses', [clauses.join(', ')]);

/** The word that the panel has for it, so that one thing has one name everywhere. */
export const severityName = (severity: Severity): string => i18n.t(severities[severity]);
