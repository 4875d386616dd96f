import type { PlatformSurface } from './answer.ts';

/** Places on a platform, in the order in which answers are given. Without zod, so that the worker stays light. */
export const surfaces = [
  'public-post',
  'public-comment',
  'story',
  'live',
  'group-message',
  'direct-message',
  'meeting',
  'call',
  'email',
  'sms',
] as const satisfies PlatformSurface[];

export type ListedSurface = (typeof surfaces)[number];
