import { withAttached } from '../engine/attached.ts';
import { check } from '../engine/check.ts';
import type { Account, Report } from '../engine/report.ts';
import { MAX_DRAFT, type Request } from '../messages/protocol.ts';
import type { Depth, Replies } from '../messages/replies.ts';
import type { Settings } from '../policy/settings.ts';
import { silent } from '../policy/audience.ts';
import { readSettings } from '../policy/settings-store.ts';
import { audienceFor } from './audience.ts';
import { packInUse } from './own-pack.ts';
import { readDraft, readerIsCold, warmReader } from './reader.ts';
import type { Sender } from './serve.ts';

/** Milliseconds; a content script gives an answer up after five seconds. */
const PATIENCE = 3_000;

const accounts: readonly Account[] = ['official', 'personal', 'unknown'];
const nothingFound: Report = { verdict: 'clear', findings: [], clauses: [] };

/** Score a draft: the words from the page, the rest from the sender's address and the settings. */
export async function checkDraft(request: Request<'check'>, sender: Sender): Promise<Replies['check']> {
  const settings = await readSettings();
  if (settings.offSites.includes(sender.site)) return { state: 'off' };
  const { surface, opensConversation } = request;
  const draft = request.draft.slice(0, MAX_DRAFT);
  const { role } = settings;
  // In the practice chat a lesson says from which account one writes; a site never does.
  const practised = sender.kind === 'page' ? accounts.find((one) => one === request.sender) : undefined;
  const account = practised ?? accountOf(request.sender, settings);
  const audience = await audienceFor(request, sender, settings);
  if (silent(audience))
    return { state: 'checked', report: nothingFound, truncated: false, depth: 'full', audience };
  const context = {
    site: sender.site,
    surface,
    role,
    account,
    audience: audience.readers,
    opensConversation,
  } as const;
  const { pack, told } = await packInUse();
  const patterns = await pack();
  const glance = request.reader === 'none';
  const quick = glance || (request.reader === 'if-ready' && readerIsCold());
  // A picture may go without any words.
  const blank = draft.trim() === '';
  const reading = quick || blank ? undefined : await inTime(readDraft(draft));
  const words = check(
    draft,
    context,
    patterns,
    settings,
    reading && reading !== 'late' ? told(reading) : undefined,
  );
  const report = withAttached(words, request.attachments ?? [], context, patterns, settings);
  // Behind the answer, so that the first one isn't kept waiting by a model that is being loaded.
  if (quick && !glance) setTimeout(() => void warmReader());
  const late = reading === 'late';
  const depth: Depth = quick || late ? 'quick' : reading || blank ? 'full' : 'patterns-only';
  return { state: 'checked', report, truncated: request.draft.length > MAX_DRAFT, depth, audience };
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
