import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { kinds, openSite, rewrite } from './world.ts';

interface PromiseApi {
  tabs: { query: (what: object) => Promise<{ id: number; url?: string }[]> };
  action: {
    getBadgeText: (of: { tabId: number }) => Promise<string>;
    getTitle: (of: { tabId: number }) => Promise<string>;
  };
}
/** In both browsers, with promises. */
declare const chrome: PromiseApi;

/** What the toolbar shows for the tab of a site: the badge and the button's name. */
const buttonOf = (own: Page, site: string): Promise<{ badge: string; name: string }> =>
  own.evaluate(async (wanted) => {
    const { id } = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(wanted))!;
    return {
      badge: await chrome.action.getBadgeText({ tabId: id }),
      name: await chrome.action.getTitle({ tabId: id }),
    };
  }, site);

describe.each(kinds)('the toolbar button in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test('counts what the open draft has, and forgets it with the draft', async () => {
    const own = await openOwnPage(launched, 'options.html', 'main');
    const world = await openSite(launched, 'x');
    const shows = (count: string) =>
      until(`"${count}" on the button`, async () => {
        const { badge, name } = await buttonOf(own, 'https://x.com');
        return (
          badge === count &&
          name === (count ? `Second Look: things to look at here: ${count}` : 'Second Look')
        );
      });
    await shows('');
    await world.type('add me on snap 😀');
    await shows('3');
    await rewrite(world, 'See you at the meeting');
    await shows('');
    await rewrite(world, 'See you 😀 at the meeting 😀');
    await shows('1');
    await rewrite(world, '');
    await shows('');
    await world.close();
    await own.close();
  });
});
