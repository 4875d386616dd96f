import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, settle, type World } from './world.ts';

const draft = 'Add me on snap, my number is 07700 900123';

describe.each(kinds)('the page goes away and comes back in %s', (kind) => {
  let launched: Launched;
  let x: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  afterEach(() => x.close());

  test('by "Back": the draft is as it was, is looked at again, and is held', async () => {
    x = await openSite(launched, 'x');
    await x.page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => {
        document.title = persisted ? 'kept' : 'new';
      });
    });
    await x.type(draft);
    await x.panel.findings();
    await x.page.goto('https://x.com/explore');
    // Puppeteer waits for a load that a page out of the cache never has.
    await x.page.evaluate(() => history.back());
    await settle();
    // Where the browser kept the page, so did we; where it loaded it anew there is no draft, and nothing is shown.
    if ((await x.page.title()) === 'kept') {
      expect((await x.text()).trim()).toBe(draft);
      await x.panel.findings();
      await x.page.focus(x.composer);
      await x.pressSend();
      await x.panel.held();
    } else {
      expect(await x.panel.read()).toBeNull();
    }
    expect(await x.sent()).toEqual([]);
  });
});

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
