import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import { forgetAnswers, readAnswers } from '../policy/audience-store.ts';

/** Every answer to "Who reads this?", after one or all of them were forgotten where that was asked for. */
export async function audiences({ forget }: Request<'audiences'>): Promise<Replies['audiences']> {
  if (forget) await forgetAnswers(forget === 'all' ? null : forget);
  return Array.from(await readAnswers(), ([id, answer]) => ({ id, ...answer }));
}
