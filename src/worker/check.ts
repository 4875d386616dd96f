import { check } from '../engine/check.ts';
import type { Account } from '../engine/report.ts';
import { MAX_DRAFT, type Request } from '../messages/protocol.ts';
import type { Depth, Replies } from '../messages/replies.ts';
import type { Settings } from '../policy/settings.ts';
import { readSettings } from '../policy/settings-store.ts';
import { packInUse } from './own-pack.ts';
import { readDraft, readerIsCold, warmReader } from './reader.ts';
import type { Sender } from './serve.ts';

/** Milliseconds; a content script gives an answer up after five seconds. */
const PATIENCE = 3_000;

/** Score a draft: the words from the page, the rest from the sender's address and the settings. */
export async function checkDraft(request: Request<'check'>, sender: Sender): Promise<Replies['check']> {
  const settings = await readSettings();
  if (settings.offSites.includes(sender.site)) return { state: 'off' };
  const { surface, opensConversation } = request;
  const draft = request.draft.slice(0, MAX_DRAFT);
  const { role, audience } = settings;
  const account = accountOf(request.sender, settings);
  // Public words are read by young people whoever they are meant for; the practice chat is with a young person.
  const withYoungPeople = surface.startsWith('public') || sender.kind === 'page';
  const context = {
    site: sender.site,
    surface,
    role,
    account,
    audience: withYoungPeople ? 'young-people' : audience,
    opensConversation,
  } as const;
  const { pack, told } = await packInUse();
  const quick = !request.wait && readerIsCold();
  const reading = quick ? undefined : await inTime(readDraft(draft));
  const report = check(
    draft,
    context,
    pack(),
    settings,
    reading && reading !== 'late' ? told(reading) : undefined,
  );
  // Behind the answer, so that the first one isn't kept waiting by a model that is being loaded.
  if (quick) setTimeout(() => void warmReader());
  const late = reading === 'late';
  const depth: Depth = quick || late ? 'quick' : reading ? 'full' : 'patterns-only';
  return { state: 'checked', report, truncated: request.draft.length > MAX_DRAFT, depth };
}

/** A reader that takes longer is not waited for: the patterns' word comes before the writer's patience ends. */
async function inTime<T>(reading: Promise<T>): Promise<T | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), PATIENCE);
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}

function accountOf(sender: string | null, { organisation, ownAccounts }: Settings): Account {
  if (!sender) return 'unknown';
  const plain = (account: string): string => account.trim().toLowerCase().replace(/^@/, '');
  if (organisation.accounts.some((account) => plain(account) === plain(sender))) return 'official';
  return ownAccounts.some((account) => plain(account) === plain(sender)) ? 'personal' : 'unknown';
}
