import { z } from 'zod';

/** An organisation's file as it was chosen; read anew by whatever version of the extension starts. */
export const OwnPackFile = z.strictObject({
  name: z.string().min(1).max(255),
  // Some more than a pack may have, so that one that is too long is refused in words.
  text: z.string().max(600_000),
});
export type OwnPackFile = z.infer<typeof OwnPackFile>;
