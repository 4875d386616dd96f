import type { Request } from '../messages/protocol.ts';
import { readSettings } from '../policy/settings-store.ts';
import { setBadge, tabOf } from './badge.ts';
import { packInUse } from './own-pack.ts';
import { warmReader } from './reader.ts';
import type { Sender } from './serve.ts';

/** A composer has the focus: have the pack and the reader ready before the first draft is. Not where checking is off. */
export async function warm(_: Request<'warm'>, sender: Sender): Promise<null> {
  const { offSites } = await readSettings();
  if (offSites.includes(sender.site)) {
    await setBadge(tabOf(sender), { kind: 'off' });
    return null;
  }
  await (await packInUse()).pack();
  void warmReader();
  return null;
}
