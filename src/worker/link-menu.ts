import { browser } from '../browser.ts';

const ID = 'permitted';
/** Longest question that the register's page takes. */
const LONGEST = 200;

/** "Is this platform permitted?" on the menu of every link: opens the register's page with the answer. */
export function offerLinkMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    // An update would make it twice.
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: ID,
        title: browser.i18n.getMessage('popup_menu' as '@@ui_locale'),
        contexts: ['link'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl }) => {
    const address = menuItemId === ID && linkUrl ? addressOf(linkUrl) : null;
    if (address === null) return;
    void browser.tabs.create({
      url: browser.runtime.getURL(`/register.html#?${encodeURIComponent(address)}` as '/'),
    });
  });
}

/** Host and path alone: what else stands in a link is nobody's business. */
function addressOf(link: string): string | null {
  if (!URL.canParse(link)) return null;
  const { protocol, hostname, pathname } = new URL(link);
  return /^https?:$/.test(protocol) ? `${hostname}${pathname}`.slice(0, LONGEST) : null;
}
