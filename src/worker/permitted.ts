import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import { mayIUse } from '../platforms/may-i-use.ts';
import { readSettings } from '../policy/settings-store.ts';
import { readRegister } from './register.ts';

/** "May I use …?": answered from the register and the code, under the organisation's settings. */
export async function permitted({
  query,
  surface,
  language,
}: Request<'permitted'>): Promise<Replies['permitted']> {
  const [register, settings] = await Promise.all([readRegister(), readSettings()]);
  return mayIUse(register, query, settings, surface, language);
}
