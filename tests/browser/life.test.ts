import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { siteServer, type SiteServer } from './site-server.ts';
import { kinds, openSite, settle, worldAt, type World } from './world.ts';

const draft = 'Add me on snap, my number is 07700 900123';

// Firefox leads no host to a server of ours, but keeps pages whose requests a test answers; Chromium does not.
describe('a page that is put aside, or made ready', () => {
  let server: SiteServer;
  let launched: Launched;
  let x: World;
  beforeAll(async () => {
    const policy = "default-src 'self'; script-src 'self' 'inline-speculation-rules'";
    server = await siteServer({ headers: { 'content-security-policy': policy } });
  });
  afterAll(() => server.close());
  afterEach(() => launched.browser.close());

  test.each(kinds)(
    'comes back in %s by "Back" with the draft as it was, which is looked at again, and held',
    async (kind) => {
      launched = await launch(kind, { args: kind === 'chromium' ? server.args : [] });
      x = await openSite(launched, 'x', kind === 'chromium' ? null : {});
      const { page } = x;
      await page.evaluate(() => {
        addEventListener('pageshow', ({ persisted }) => {
          document.title = persisted ? 'kept' : 'new';
        });
      });
      await x.type(draft);
      await x.panel.findings();
      await page.goto('https://x.com/explore');
      // Puppeteer waits for a load that a page out of the cache never has.
      await page.evaluate(() => history.back());
      await settle();
      expect(await page.title()).toBe('kept');
      expect((await x.text()).trim()).toBe(draft);
      await x.panel.findings();
      await page.focus(x.composer);
      await x.pressSend();
      await x.panel.held();
      expect(await x.sent()).toEqual([]);
    },
  );

  test('was drawn before anybody asked for it: is checked once somebody is there, in chromium', async () => {
    launched = await launch('chromium', { args: server.args });
    const page = await launched.browser.newPage();
    await page.goto('https://x.com/explore');
    await page.evaluate(() => {
      const rules = document.createElement('script');
      rules.type = 'speculationrules';
      rules.textContent = JSON.stringify({
        prerender: [{ source: 'list', urls: ['/home'], eagerness: 'immediate' }],
      });
      document.head.append(rules);
    });
    await settle();
    await page.evaluate(() => location.assign('/home'));
    await settle();
    // Puppeteer learns late that the drawn page has taken the place of the other, which it still asks until then.
    const early = (): Promise<number> =>
      page
        .evaluate(
          () => (performance.getEntriesByType('navigation')[0] as unknown as Activated).activationStart,
        )
        .catch(() => 0);
    await expect.poll(early, { timeout: 10_000 }).toBeGreaterThan(0);
    x = await worldAt(page, 'chromium', 'x');
    await x.type(draft);
    await x.panel.findings();
    await x.pressSend();
    await x.panel.held();
    await settle();
    expect(await x.sent()).toEqual([]);
  });
});

/** A part of a navigation that the types don't know: since when somebody was there, if it was drawn before. */
interface Activated {
  activationStart: number;
}

describe.each(kinds)('the extension is turned off and on under an open page in %s', (kind) => {
  let launched: Launched;
  let x: World;
  const lines: string[] = [];
  beforeAll(async () => {
    launched = await launch(kind);
    x = await openSite(launched, 'x');
    x.page.on('console', (line) => lines.push(line.text()));
    x.page.on('pageerror', (fault) => lines.push(String(fault)));
    await x.type(draft);
    await x.panel.findings();
    await launched.browser.uninstallExtension(launched.id);
    await settle();
  });
  afterAll(() => launched.browser.close());
  /** The panel, and the marks under the words. */
  const ours = (): Promise<number> => x.page.evaluate(() => document.querySelectorAll('html > div').length);

  test('the old panel goes: Chromium says to reload, Firefox gives nobody time to say so', async () => {
    const left = await x.panel.until(
      'no findings',
      (one) => one?.cards.length !== 4 && one?.cards.length !== 3,
    );
    expect(left?.status ?? '').toBe(
      kind === 'chromium'
        ? 'Second Look was updated or removed. Reload this page. Until then nothing is checked here.'
        : '',
    );
    expect((await x.text()).trim()).toBe(draft);
  });

  test('its next copy is alone: one panel with its marks, and what is pressed is held once', async () => {
    await launched.browser.installExtension(launched.folder);
    await settle();
    if (kind === 'chromium') {
      // Chromium puts no script into pages that are open; the person reloads, as they were told.
      expect(await ours()).toBe(1);
      await x.page.reload();
      await x.page.click(x.composer);
      await x.type(draft);
    } else await x.page.click(x.composer);
    await x.panel.findings();
    expect(await ours()).toBe(2);
    await x.pressSend();
    await x.panel.held();
    await settle();
    expect(await x.sent()).toEqual([]);
    expect(await ours()).toBe(2);
  });

  test('says nothing in the console all the while', () => {
    expect(lines).toEqual([]);
  });
});
