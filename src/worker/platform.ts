import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import { detailOf } from '../platforms/detail.ts';
import { readSettings } from '../policy/settings-store.ts';
import { readRegister } from './register.ts';

/** All that is known of one platform: its answers, each criterion, and each fact with its source. Null if not listed. */
export async function platform({ id, language = 'en' }: Request<'platform'>): Promise<Replies['platform']> {
  const [register, settings] = await Promise.all([readRegister(), readSettings()]);
  return detailOf(register, id, settings, language);
}
