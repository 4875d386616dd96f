import register from 'virtual:register';
import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import { mayIUse } from '../platforms/may-i-use.ts';
import { readSettings } from '../policy/settings-store.ts';

/** "May I use …?": answered from the register and the code, under the organisation's settings. */
export async function permitted({ query, surface }: Request<'permitted'>): Promise<Replies['permitted']> {
  return mayIUse(register, query, await readSettings(), surface);
}
