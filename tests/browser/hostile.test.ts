import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFixtures } from './fixtures.ts';
import { clobber, eavesdrop, watchForUs } from './hostile-first.ts';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, settle, type World } from './world.ts';

const draft = 'Add me on snap, my number is 07700 900123';

/** A page that wants the message out, or wants to know what was found, with all that a page's script can do. */
describe.each(kinds)('a hostile page in %s', (kind) => {
  let launched: Launched;
  let x: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  beforeEach(async () => {
    x = await openSite(launched, 'x');
    await x.type(draft);
    await x.panel.findings();
  });
  afterEach(() => x.close());

  test('reads nothing of the panel: its root is closed and its host says nothing', async () => {
    const seen = await x.page.evaluate(() =>
      [...document.querySelectorAll('html > :not(head, body)')].map((host) => ({
        root: host.shadowRoot,
        text: host.textContent,
        names: host.getAttributeNames().join(),
        tag: host.localName,
      })),
    );
    // The panel and the marks, which look the same from there.
    const silent = { root: null, text: '', names: 'popover', tag: 'div' };
    expect(seen).toEqual([silent, silent]);
  });

  test('presses nothing in it: events of a script do nothing there', async () => {
    await x.pressSend();
    await x.panel.held();
    await x.page.evaluate(() => {
      for (const host of document.querySelectorAll('html > :not(head, body)')) {
        for (const key of ['Escape', 'Enter', 'Tab', ' ']) {
          host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        }
        for (const kind of ['mousedown', 'click']) {
          host.dispatchEvent(
            new MouseEvent(kind, { bubbles: true, composed: true, clientX: 400, clientY: 400 }),
          );
        }
      }
    });
    await settle();
    expect((await x.panel.read())?.held).toBe(true);
    expect(await x.sent()).toEqual([]);
  });

  test('cannot hide it with a style sheet of its own', async () => {
    await x.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        'html > div { display: none !important; opacity: 0 !important; transform: scale(0) !important; left: -9999px !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await settle();
    const { box } = (await x.panel.read())!;
    expect(box.right - box.left).toBeGreaterThan(250);
    expect(box.bottom - box.top).toBeGreaterThan(100);
    const { left, top } = box;
    const onTop = await x.page.evaluate(
      ([a, b]) => document.elementFromPoint(a!, b!)!.matches('html > :not(head, body)'),
      [left + 40, top + 40],
    );
    expect(onTop).toBe(true);
  });

  test('gains nothing by taking it out of the page: the send stays held', async () => {
    await x.page.evaluate(() => {
      for (const one of document.querySelectorAll('html > :not(head, body)')) one.remove();
    });
    await x.pressSend();
    await settle();
    expect(await x.sent()).toEqual([]);
    await x.panel.held();
  });

  test('learns nothing by asking the extension itself', async () => {
    const answer = await x.page.evaluate(() => {
      const own = globalThis as unknown as {
        chrome?: { runtime?: unknown };
        browser?: { runtime?: unknown };
      };
      return { chrome: own.chrome?.runtime !== undefined, browser: own.browser?.runtime !== undefined };
    });
    expect(answer).toEqual({ chrome: false, browser: false });
  });
});

describe.each(kinds)('a page that was there first in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  /** All of the main job, on a page with something extra. */
  const works = async (x: World): Promise<void> => {
    await x.type(draft);
    await x.panel.findings();
    await x.pressSend();
    await x.panel.held();
    await settle();
    expect(await x.sent()).toEqual([]);
    await x.page.keyboard.press('Escape');
    await x.panel.until('the findings, out of the way', (one) => one?.held === false);
    expect((await x.text()).trim()).toBe(draft);
  };

  test('breaks nothing by taking the browser’s own functions away', async () => {
    const x = await openSite(launched, 'x', { first: clobber });
    await works(x);
    await x.close();
  });

  test('breaks nothing by a strict policy, trusted types and isolation', async () => {
    const x = await openSite(launched, 'x', {
      headers: {
        'content-security-policy':
          "default-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    });
    expect(await x.page.evaluate(() => crossOriginIsolated)).toBe(true);
    await works(x);
    await x.close();
  });

  test('hears no press that is held, from its beginning, and no key in the panel but Tab and Escape', async () => {
    const x = await openSite(launched, 'x', { first: eavesdrop });
    const heard = (): Promise<string[]> =>
      x.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
    await x.type(draft);
    expect(await heard()).toContain('keydown A');
    await x.panel.findings();
    await heard();
    await x.page.click(x.sendControl);
    await x.panel.held();
    expect(await heard()).toEqual([]);
    for (const key of ['s', 'Tab', 'Enter', 'ArrowDown', ' ', 'x'] as const) await x.page.keyboard.press(key);
    const keys = (await heard()).filter((one) => one.startsWith('key'));
    expect(keys.filter((one) => !one.endsWith('Tab'))).toEqual([]);
    expect(keys).toContain('keydown Tab');
    expect(await x.sent()).toEqual([]);
    await x.close();
  });

  test('cannot turn us off, nor answer in the name of our window', async () => {
    const x = await openSite(launched, 'x');
    await x.type(draft);
    await x.panel.findings();
    await x.pressSend();
    await x.panel.held();
    const own = kind === 'chromium' ? launched.id : 'second-look@example.org';
    await x.page.evaluate((id) => {
      // How the framework that we are built with tells an older copy to end; ours has no ear for it.
      const type = `${id}:composer:wxt:content-script-started`;
      const detail = { contentScriptName: 'composer', messageId: 'page' };
      for (const target of [document, window]) target.dispatchEvent(new CustomEvent(type, { detail }));
      postMessage({ type, ...detail }, '*');
      postMessage({ kind: 'confirmed', token: '', reason: 'emergency' }, '*');
      for (const kind of ['pagehide', 'pageshow'])
        dispatchEvent(new PageTransitionEvent(kind, { persisted: true }));
    }, own);
    await settle();
    expect((await x.panel.read())!.held).toBe(true);
    await x.pressByScript();
    await settle();
    expect(await x.sent()).toEqual([]);
    await x.page.keyboard.press('Escape');
    await x.pressSend();
    await x.panel.held();
    await x.close();
  });

  test('sees nothing of us before somebody is in a composer', async () => {
    const page = await launched.browser.newPage();
    await serveFixtures(page, { first: watchForUs });
    await page.goto('https://x.com/home', { waitUntil: 'load' });
    await page.waitForSelector('[data-testid="tweetTextarea_0"]');
    await settle();
    const files = ['icon/32.png', 'confirm.html', 'content-scripts/composer.js', 'manifest.json'].map(
      launched.page,
    );
    const found = await page.evaluate(async (addresses) => {
      const { seen } = globalThis as unknown as { seen: string[] };
      const loaded = await Promise.all(
        addresses.map(
          (src) =>
            new Promise<string>((resolve) => {
              const image = new Image();
              image.addEventListener('load', () => resolve(`loaded ${src}`));
              image.addEventListener('error', () => resolve(''));
              image.src = src;
            }),
        ),
      );
      return [...seen, ...loaded.filter(Boolean)];
    }, files);
    expect(found).toEqual([]);
    await page.close();
  });
});
