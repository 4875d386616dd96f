import { browser } from '../browser.ts';
import type { Request } from '../messages/protocol.ts';
import type { Replies } from '../messages/replies.ts';
import type { Sender } from './serve.ts';

/** What the toolbar button says of a tab: at a glance by its badge, in words by its name. */
export type Badge =
  { kind: 'none' } | { kind: 'findings'; count: number } | { kind: 'off' } | { kind: 'could-not-check' };

/** White on each has 4.5:1 at least. */
const colours = { findings: '#8a1538', off: '#595959', 'could-not-check': '#7a4b00' };

/**
 * Show it on the tab's button; the browser takes it away when the tab goes to another page. Without a tab nothing is
 * shown. Never rejects: a tab may be closed meanwhile.
 */
export async function setBadge(tab: number | undefined, badge: Badge): Promise<void> {
  if (tab === undefined) return;
  const { action } = browser;
  try {
    await action.setBadgeText({ tabId: tab, text: textOf(badge) });
    await action.setTitle({ tabId: tab, title: titleOf(badge) });
    if (badge.kind === 'none') return;
    await action.setBadgeBackgroundColor({ tabId: tab, color: colours[badge.kind] });
    await action.setBadgeTextColor({ tabId: tab, color: '#ffffff' });
  } catch {
    // The tab is gone, and its button with it.
  }
}

/** The tab whose draft it is. Our own pages stand in tabs too, but what is tried there is no draft. */
export const tabOf = ({ kind, from }: Sender): number | undefined =>
  kind === 'content' ? from?.tab : undefined;

type Check = (request: Request<'check'>, sender: Sender) => Promise<Replies['check']>;

/** A check whose outcome the tab's button shows as well. */
export function onBadge(check: Check): Check {
  return async (request, sender) => {
    // A glance while somebody types is no verdict.
    if (request.reader === 'none') return check(request, sender);
    try {
      const reply = await check(request, sender);
      void setBadge(tabOf(sender), badgeOf(reply));
      return reply;
    } catch (error) {
      void setBadge(tabOf(sender), { kind: 'could-not-check' });
      throw error;
    }
  };
}

/** Nothing is being written in the tab any more. */
export async function takeBadgeOff(_: Request<'rest'>, sender: Sender): Promise<null> {
  await setBadge(tabOf(sender), { kind: 'none' });
  return null;
}

function badgeOf(reply: Replies['check']): Badge {
  if (reply.state === 'off') return { kind: 'off' };
  // As the panel counts: what one rule found, wherever, is one thing to look at.
  const count = new Set(reply.report.findings.map(({ rule }) => rule)).size;
  return count === 0 ? { kind: 'none' } : { kind: 'findings', count };
}

function textOf(badge: Badge): string {
  switch (badge.kind) {
    case 'none':
      return '';
    case 'findings':
      // Four signs are all that a badge has room for.
      return badge.count > 99 ? '99+' : String(badge.count);
    case 'off':
      return '–';
    case 'could-not-check':
      return '?';
  }
}

function titleOf(badge: Badge): string {
  switch (badge.kind) {
    case 'none':
      return message('extension_name');
    case 'findings':
      return message('badge_found', badge.count);
    case 'off':
      return message('badge_off');
    case 'could-not-check':
      return message('badge_couldNotCheck');
  }
}

/** The browser's own words: a worker has no page whose language would count. */
function message(name: string, count?: number): string {
  const { i18n } = browser;
  return i18n.getMessage(name as '@@ui_locale', count === undefined ? [] : [String(count)]);
}
