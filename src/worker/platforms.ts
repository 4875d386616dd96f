import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import { listRegister } from '../platforms/list-register.ts';
import { readSettings } from '../policy/settings-store.ts';
import { readRegister } from './register.ts';

/** Every platform with its answers, for the page on which one browses them. */
export async function platforms({ language }: Request<'platforms'>): Promise<Replies['platforms']> {
  const [register, settings] = await Promise.all([readRegister(), readSettings()]);
  return listRegister(register, settings, language);
}
