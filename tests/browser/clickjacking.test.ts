import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { confirmWindow, confirmWindows, noConfirmWindow } from './confirm-window.ts';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, rewrite, settle, type World } from './world.ts';

/** Held with a warning: one press of "Send anyway" lets it go. */
const draft = 'What the hell, see you on Saturday';
/** Longer than the panel must be seen, with what a busy machine adds. */
const SEEN = 1_100;

/**
 * What a page does to hide the panel and lure a click onto it. Each first takes our element out of the top layer, as
 * any script can: there, nothing but another element of the top layer would cover it.
 */
const covers: Record<string, () => void> = {
  'the whole page all but transparent': () => {
    document.documentElement.style.setProperty('opacity', '0.001');
  },
  'a filter on the whole page': () => {
    document.documentElement.style.setProperty('filter', 'opacity(0)');
  },
  'something over it that lets presses through': () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText =
      'position: fixed; inset: 0; background: #fff; pointer-events: none; z-index: 2147483647';
    document.documentElement.append(cover);
  },
  'something in the top layer over it': () => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'width: 100vw; height: 100vh; border: 0; background: #fff; pointer-events: none';
    document.body.append(cover);
    cover.showPopover();
  },
};

/** What a page does to our element itself: the panel's own style stands against all of it. */
const styles: Record<string, [property: string, value: string]> = {
  opacity: ['opacity', '0'],
  'clip-path': ['clip-path', 'inset(0 0 99.9% 99.9%)'],
  scale: ['transform', 'scale(0.01)'],
};

/** All that is ours: the page can't tell the panel from the marks. */
const outOfTopLayer = (): void => {
  for (const host of document.querySelectorAll<HTMLElement>('html > div:popover-open')) host.hidePopover();
};
const undo = (): void => {
  document.documentElement.removeAttribute('style');
  document.querySelector('#cover')?.remove();
};

describe.each(kinds)('a page that lures a click onto the panel in %s', (kind) => {
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
    await x.pressSend();
    await x.panel.held();
  });
  afterEach(() => x.close());

  /** Sends with one real press, once nothing lures any more: so the presses before it did not count, and could have. */
  const sendsNow = async (): Promise<void> => {
    await x.panel.press('Send anyway');
    if (kind === 'firefox') await (await confirmWindow(launched)).press('Send anyway');
    await settle();
    expect(await x.sent()).toEqual([draft]);
  };

  test('gains nothing by covering it, fading it or filtering it away', async () => {
    for (const [cover, attack] of Object.entries(covers)) {
      await x.page.evaluate(outOfTopLayer);
      const { x: left, y: top } = await x.panel.place('Send anyway');
      await x.page.evaluate(attack);
      await pause(SEEN);
      await x.page.mouse.click(left, top);
      if (kind === 'chromium') {
        const told = await x.panel.until(`a word about ${cover}`, (one) => one?.alert !== '');
        expect([cover, told!.alert]).toEqual([cover, expect.stringContaining('Something covers this panel')]);
        expect([cover, await confirmWindows(launched)]).toEqual([cover, 0]);
      } else {
        // It knows of no covers, so that a window of our own asks, which nothing of the page can cover.
        const { text, press } = await confirmWindow(launched);
        expect(await text()).toContain(draft);
        await press('Go back and edit');
        await noConfirmWindow(launched);
      }
      expect([cover, await x.sent()]).toEqual([cover, []]);
      await x.page.evaluate(undo);
      // Held anew: to the panel, the next press is a first one again.
      await x.page.bringToFront();
      await x.panel.press('Go back and edit');
      await x.panel.until('the findings', (one) => one?.held === false && one.cards.length > 0);
      await x.pressSend();
      await x.panel.held();
    }
    await settle();
    expect(await x.sent()).toEqual([]);
    expect((await x.text()).trim()).toBe(draft);
    await sendsNow();
  });

  test('hides nothing by styling our element, !important or not', async () => {
    const before = (await x.panel.read())!.box;
    const seen = await x.page.evaluate(
      (all, { left, top }) => {
        const host = document.elementFromPoint(left + 40, top + 40) as HTMLElement;
        for (const [property, value] of all) host.style.setProperty(property, value, 'important');
        const { opacity, clipPath, transform } = getComputedStyle(host);
        return { opacity, clipPath, transform, ours: host.matches('html > div') };
      },
      Object.values(styles),
      before,
    );
    expect(seen).toEqual({ opacity: '1', clipPath: 'none', transform: 'none', ours: true });
    await settle();
    expect((await x.panel.read())!.box).toEqual(before);
  });

  test('gains nothing by moving it under the pointer', async () => {
    await x.page.evaluate(outOfTopLayer);
    const { x: left, y: top } = await x.panel.place('Send anyway');
    await pause(SEEN);
    await x.page.evaluate(() =>
      document.documentElement.style.setProperty('transform', 'translate(40px, -60px)'),
    );
    await x.page.mouse.click(left + 40, top - 60);
    await settle();
    expect((await x.panel.read())!.alert).toContain('only just come up or moved');
    expect(await x.sent()).toEqual([]);
    expect(await confirmWindows(launched)).toBe(0);
    await x.page.evaluate(undo);
    await sendsNow();
  });

  test('gains nothing by a double click, the second of which meets a panel that has just come up', async () => {
    const { x: left, y: top } = await x.panel.place('Send anyway');
    await x.page.keyboard.press('Escape');
    await x.panel.until('the findings, out of the way', (one) => one?.held === false);
    await x.page.click(x.sendControl);
    await x.panel.held();
    await x.page.mouse.click(left, top);
    await settle();
    expect((await x.panel.read())!.alert).toContain('only just come up or moved');
    expect(await x.sent()).toEqual([]);
    expect(await confirmWindows(launched)).toBe(0);
    await sendsNow();
  });

  test('a panel that stays covered asks in a window, and the answer there sends this text once', async () => {
    await x.page.evaluate(covers['something in the top layer over it']!);
    const { x: left, y: top } = await x.panel.place('Send anyway');
    await pause(SEEN);
    await x.page.mouse.click(left, top);
    await settle();
    if (kind === 'chromium') {
      const again = await x.panel.place('Send anyway');
      await x.page.mouse.click(again.x, again.y);
    }
    const { text, press } = await confirmWindow(launched);
    expect(await text()).toContain(draft);
    expect(await text()).toMatch(/Swearing \(9\.1/);
    await press('Send anyway');
    await noConfirmWindow(launched);
    await settle();
    expect(await x.sent()).toEqual([draft]);
    expect(await x.panel.read()).toBeNull();
    // Nothing is left over for the next message.
    await x.page.evaluate(undo);
    await rewrite(x, draft);
    await x.panel.findings();
    await x.pressSend();
    await x.panel.held();
    expect(await x.sent()).toEqual([draft]);
  });

  test('an answer in the window for words that have changed sends nothing', async () => {
    await x.page.evaluate(covers['something in the top layer over it']!);
    const { x: left, y: top } = await x.panel.place('Send anyway');
    await pause(SEEN);
    await x.page.mouse.click(left, top);
    await settle();
    if (kind === 'chromium') {
      const again = await x.panel.place('Send anyway');
      await x.page.mouse.click(again.x, again.y);
    }
    const { text, press } = await confirmWindow(launched);
    await x.page.bringToFront();
    await x.page.focus(x.composer);
    await x.type('!');
    await press('Send anyway');
    await settle();
    expect(await text()).toContain('The message has changed since');
    expect(await x.sent()).toEqual([]);
    await press('Close this window');
    await noConfirmWindow(launched);
  });
});
