import { check } from '../engine/check.ts';
import type { Account } from '../engine/report.ts';
import { MAX_DRAFT, type Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import type { Settings } from '../policy/settings.ts';
import { readSettings } from '../policy/settings-store.ts';
import { shippedPack } from './pack.ts';
import type { Sender } from './serve.ts';

/** Score a draft: the words from the page, the rest from the sender's address and the settings. */
export async function checkDraft(request: Request<'check'>, sender: Sender): Promise<Replies['check']> {
  const settings = await readSettings();
  if (settings.offSites.includes(sender.site)) return { state: 'off' };
  const { surface, opensConversation } = request;
  const draft = request.draft.slice(0, MAX_DRAFT);
  const { role, audience } = settings;
  const account = accountOf(request.sender, settings);
  const context = { site: sender.site, surface, role, account, audience, opensConversation };
  // Public words are read by young people whoever they are meant for; the practice chat is with a young person.
  const withYoungPeople = surface.startsWith('public') || sender.kind === 'page';
  const report = check(
    draft,
    withYoungPeople ? { ...context, audience: 'young-people' } : context,
    shippedPack(),
    settings,
  );
  return { state: 'checked', report, truncated: request.draft.length > MAX_DRAFT };
}

function accountOf(sender: string | null, { organisation, ownAccounts }: Settings): Account {
  if (!sender) return 'unknown';
  const plain = (account: string): string => account.trim().toLowerCase().replace(/^@/, '');
  if (organisation.accounts.some((account) => plain(account) === plain(sender))) return 'official';
  return ownAccounts.some((account) => plain(account) === plain(sender)) ? 'personal' : 'unknown';
}
