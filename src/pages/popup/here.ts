import { browser } from '../../browser.ts';
import type { Surface } from '../../engine/report.ts';
import { hosts } from '../../platforms/sites.ts';

/** What the browser tells of the page that the popup was opened on. */
export type Here =
  /** One of the sites that are checked, and what is written there. */
  | { kind: 'site'; site: string; writing: Writing }
  /** A page of our own. */
  | { kind: 'own' }
  /** Anywhere else: the browser doesn't even tell us where. */
  | { kind: 'elsewhere' };

/**
 * What a page says of itself: which kind of message is written on it, or null where none is open. `nobody`: nothing of
 * ours is in it, as in a page from before the extension was installed. `unsaid`: it took too long.
 */
export type Writing = Surface | null | 'nobody' | 'unsaid';

/** Milliseconds that a page has to say what is written on it. */
const PATIENCE = 500;

export async function findHere(): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url || !URL.canParse(tab.url)) return { kind: 'elsewhere' };
  if (tab.url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  const { protocol, hostname } = new URL(tab.url);
  if (protocol !== 'https:' || !(hosts as readonly string[]).includes(hostname)) return { kind: 'elsewhere' };
  return {
    kind: 'site',
    site: hostname,
    writing: tab.id === undefined ? 'unsaid' : await writingIn(tab.id),
  };
}

async function writingIn(tab: number): Promise<Writing> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'unsaid'>((resolve) => {
    timer = setTimeout(() => resolve('unsaid'), PATIENCE);
  });
  const asked = browser.tabs.sendMessage(tab, { kind: 'where' }, { frameId: 0 }).then(
    (reply: { surface: Surface | null } | undefined) => (reply ? reply.surface : 'unsaid'),
    () => 'nobody' as const,
  );
  const writing = await Promise.race([asked, late]);
  clearTimeout(timer);
  return writing;
}
