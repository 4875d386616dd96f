import { z } from 'zod';
import type { Surface } from '../report.ts';

/** Each place in which a draft can stand, as rules, messages and examples name it. */
export const SurfaceName = z.enum([
  'public-post',
  'public-comment',
  'group-message',
  'direct-message',
  'email',
  'sms',
  'unknown',
] satisfies Surface[]);
