import { browser } from '../../browser.ts';
import type { Surface } from '../../engine/report.ts';
import { hosts } from '../../platforms/sites.ts';

/** What the browser tells of the page that the popup was opened on. */
export type Here =
  /** One of the sites that are checked. `surface` is null where no message is open, or the page gave no answer. */
  | { kind: 'site'; site: string; surface: Surface | null }
  /** A page of our own. */
  | { kind: 'own' }
  /** Anywhere else: the browser doesn't even tell us where. */
  | { kind: 'elsewhere' };

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
    surface: tab.id === undefined ? null : await surfaceIn(tab.id),
  };
}

/** A page opened before the extension was installed has nobody to answer. */
async function surfaceIn(tab: number): Promise<Surface | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  const asked = browser.tabs.sendMessage(tab, { kind: 'where' }, { frameId: 0 }).then(
    (reply: { surface?: Surface | null } | undefined) => reply?.surface ?? null,
    () => null,
  );
  const surface = await Promise.race([asked, late]);
  clearTimeout(timer);
  return surface;
}
