import { z } from 'zod';
import type { Account, Audience, Role } from '../engine/report.ts';
import { SurfaceName } from '../engine/source/surface.ts';

/** Where an example stands and who sends it. The library's files have these beside the text, all else one level down. */
export const contextShape = {
  surface: SurfaceName,
  role: z.enum(['paid-staff', 'volunteer'] satisfies Role[]),
  account: z.enum(['official', 'personal', 'unknown'] satisfies Account[]),
  /** Left out where it is young people, or everybody. */
  audience: z.enum(['young-people', 'adults', 'unknown'] satisfies Audience[]).optional(),
  opensConversation: z.boolean().optional(),
};

export const ExampleContext = z.strictObject(contextShape);
export type ExampleContext = z.infer<typeof ExampleContext>;
