import { i18n } from '#i18n';
import type { PlatformKind } from '../platforms/kinds.ts';

const kinds = {
  adult: 'pages.kind.adult',
  'ai-assistant': 'pages.kind.aiAssistant',
  'ai-companion': 'pages.kind.aiCompanion',
  anonymous: 'pages.kind.anonymous',
  audio: 'pages.kind.audio',
  blog: 'pages.kind.blog',
  campaigning: 'pages.kind.campaigning',
  'creative-community': 'pages.kind.creativeCommunity',
  'creator-support': 'pages.kind.creatorSupport',
  dating: 'pages.kind.dating',
  decoy: 'pages.kind.decoy',
  education: 'pages.kind.education',
  email: 'pages.kind.email',
  ephemeral: 'pages.kind.ephemeral',
  forum: 'pages.kind.forum',
  'friend-finding': 'pages.kind.friendFinding',
  game: 'pages.kind.game',
  'image-sharing': 'pages.kind.imageSharing',
  'image-storage': 'pages.kind.imageStorage',
  live: 'pages.kind.live',
  location: 'pages.kind.location',
  marketplace: 'pages.kind.marketplace',
  meeting: 'pages.kind.meeting',
  messaging: 'pages.kind.messaging',
  phone: 'pages.kind.phone',
  'random-video': 'pages.kind.randomVideo',
  sms: 'pages.kind.sms',
  'social-network': 'pages.kind.socialNetwork',
  support: 'pages.kind.support',
  video: 'pages.kind.video',
  'work-tool': 'pages.kind.workTool',
  'youth-work': 'pages.kind.youthWork',
} as const satisfies Record<PlatformKind, string>;

/** What people call a kind of platform. */
export const kindName = (kind: PlatformKind): string => i18n.t(kinds[kind]);
