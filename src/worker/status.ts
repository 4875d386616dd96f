import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import { readSettings } from '../policy/settings-store.ts';
import type { Sender } from './serve.ts';

/** Whether a site is checked; a content script can only ask about its own. */
export async function siteStatus(request: Request<'status'>, sender: Sender): Promise<Replies['status']> {
  const site = sender.kind === 'page' ? (request.site ?? '') : sender.site;
  const { offSites } = await readSettings();
  return { checking: !offSites.includes(site), locked: false };
}
