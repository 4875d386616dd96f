import { browser } from '../browser.ts';
import { hostMatches } from '../platforms/sites.ts';

const ID = 'granted-sites';
/** As the manifest has them for the named sites: the adapter of what runs at any address, then the content script. */
const SCRIPTS = ['sites/mastodon.js', 'content-scripts/composer.js'];

/** Whether the writer has let us into a site that is not named; the browser knows, and nothing of ours is asked. */
export async function isGranted({ origin }: URL): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [`${origin.replace(/:\d+$/, '')}/*`] });
  } catch {
    return false;
  }
}

/**
 * Put the content script into the sites that the writer has allowed beside the named ones, and take it out of those
 * that are allowed no longer. The list is the browser's own: what a person withdraws there is withdrawn here.
 * Call it at the top of the worker, so that one woken by a change hears of it.
 */
export function followGrants(): void {
  let last = Promise.resolve();
  // One after the other: two at once would register the same name twice.
  const follow = (): void => void (last = last.then(register, register));
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  browser.runtime.onStartup.addListener(follow);
  // An update forgets what was registered.
  browser.runtime.onInstalled.addListener(follow);
}

async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter((origin) => !hostMatches.includes(origin));
  const found = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (found.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      matches,
      // The manifest's own script is there already; a second one would judge everything twice.
      excludeMatches: hostMatches,
      js: SCRIPTS,
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    },
  ]);
}
