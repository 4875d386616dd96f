import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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
    const seen = await x.page.evaluate(() => {
      const host = document.querySelector('html > :not(head, body)')!;
      return {
        root: host.shadowRoot,
        text: host.textContent,
        names: host.getAttributeNames().join(),
        tag: host.localName,
      };
    });
    expect(seen).toEqual({ root: null, text: '', names: 'popover', tag: 'div' });
  });

  test('presses nothing in it: events of a script do nothing there', async () => {
    await x.pressSend();
    await x.panel.held();
    await x.page.evaluate(() => {
      const host = document.querySelector('html > :not(head, body)')!;
      for (const key of ['Escape', 'Enter', 'Tab', ' ']) {
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      }
      for (const kind of ['mousedown', 'click']) {
        host.dispatchEvent(
          new MouseEvent(kind, { bubbles: true, composed: true, clientX: 400, clientY: 400 }),
        );
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
      ([a, b]) => document.elementFromPoint(a!, b!) === document.querySelector('html > :not(head, body)'),
      [left + 40, top + 40],
    );
    expect(onTop).toBe(true);
  });

  test('gains nothing by taking it out of the page: the send stays held', async () => {
    await x.page.evaluate(() => document.querySelector('html > :not(head, body)')!.remove());
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
