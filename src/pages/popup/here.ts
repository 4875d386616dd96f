import { browser } from '../../browser.ts';
import type { Surface } from '../../engine/report.ts';
import type { Where } from '../../messages/replies.ts';
import { hostPattern, hosts } from '../../platforms/sites.ts';

/** What the browser tells of the page that the popup was opened on. */
export type Here =
  /** One of the sites that are checked, and what is written there; `granted` where the writer has added it. */
  | { kind: 'site'; site: string; granted: boolean; writing: Writing; recognised: boolean }
  /** A page of our own. */
  | { kind: 'own' }
  /** Anywhere else, where nothing is checked; the site, where the browser tells it. `open`: it can be turned on. */
  | { kind: 'elsewhere'; site: string | null; open: boolean };

/**
 * What a page says of itself: which kind of message is written on it, or null where none is open. `nobody`: nothing of
 * ours is in it, as in a page from before the extension was installed. `unsaid`: it took too long.
 */
export type Writing = Surface | null | 'nobody' | 'unsaid';

/** Milliseconds that a page has to say what is written on it. */
const PATIENCE = 500;

export async function findHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !URL.canParse(tab.url)) return { kind: 'elsewhere', site: null, open: false };
  if (tab.url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  const { protocol, hostname } = new URL(tab.url);
  if (!/^https?:$/.test(protocol)) return { kind: 'elsewhere', site: null, open: false };
  const named = hosts.includes(hostname);
  const granted = !named && (await isGranted(hostname));
  if (!granted && !(named && protocol === 'https:'))
    return { kind: 'elsewhere', site: hostname, open: !named };
  const page = tab.id === undefined ? 'unsaid' : await askPage(tab.id);
  return {
    kind: 'site',
    site: hostname,
    granted,
    writing: typeof page === 'string' ? page : page.surface,
    recognised: typeof page === 'string' || page.recognised,
  };
}

const isGranted = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [hostPattern(host)] }).catch(() => false);

async function askPage(tab: number): Promise<Where | 'nobody' | 'unsaid'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'unsaid'>((resolve) => {
    timer = setTimeout(() => resolve('unsaid'), PATIENCE);
  });
  const asked = browser.tabs.sendMessage(tab, { kind: 'where' }, { frameId: 0 }).then(
    (reply: Where | undefined) => reply ?? ('unsaid' as const),
    () => 'nobody' as const,
  );
  const page = await Promise.race([asked, late]);
  clearTimeout(timer);
  return page;
}
