import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedRoot } from './closed-root.ts';
import { launch, type Launched } from './launch.ts';
import { until } from './own-pages.ts';
import { PanelProbe } from './panel-probe.ts';
import { kinds, settle } from './world.ts';

const origin = 'https://twitter.com';
const stopped = 'Add me on snap, my number is 07700 900123';
const clean = 'The youth forum meets on Saturday at 2 pm in the central library.';
const composer = '<textarea></textarea><button aria-label="Send">Send</button>';

/** How a site puts a composer into a frame of its own origin, run in the page; each gives the frame's element. */
const ways: Record<string, (inner: string) => HTMLIFrameElement> = {
  'with an address': () => {
    const frame = document.createElement('iframe');
    frame.src = '/inner';
    document.body.append(frame);
    return frame;
  },
  'blank, and filled by the page': (inner) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.innerHTML = inner;
    return frame;
  },
  'blank, and written by the page': (inner) => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.open();
    frame.contentDocument!.write(`<!doctype html><title>Chat</title>${inner}`);
    frame.contentDocument!.close();
    return frame;
  },
  'from its own words': (inner) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><title>Chat</title>${inner}`;
    document.body.append(frame);
    return frame;
  },
};

/** A page of the site with the frame in it, its composer in focus. */
async function open({ browser }: Launched, way: string): Promise<{ page: Page; frame: Frame }> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const inner = request.url().endsWith('/inner') ? composer : '<h1>Site</h1>';
    void request.respond({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><title>Chat</title><body>${inner}</body></html>`,
    });
  });
  await page.goto(`${origin}/frames`, { waitUntil: 'load' });
  const made = await page.evaluateHandle(
    `(() => {
      const frame = (${String(ways[way])})(${JSON.stringify(composer)});
      frame.style.cssText = 'width: 700px; height: 600px';
      return frame;
    })()`,
  );
  const frame = await (made as unknown as { contentFrame: () => Promise<Frame> }).contentFrame();
  // A frame that is still on its way to its address has no document to be asked.
  await until('its composer', () =>
    frame.evaluate(() => document.querySelector('button') !== null).catch(() => false),
  );
  await frame.evaluate(() => {
    const area = document.querySelector('textarea')!;
    const sent: string[] = [];
    Object.assign(globalThis, { sent });
    document.querySelector('button')!.addEventListener('click', () => {
      sent.push(area.value);
      area.value = '';
    });
  });
  await frame.click('textarea');
  return { page, frame };
}

const sentFrom = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => (globalThis as unknown as { sent: string[] }).sent);

describe.each(kinds)('a composer in a frame of the site in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test.each(Object.keys(ways))('%s: a breach is held, what is fine goes', async (way) => {
    const { page, frame } = await open(launched, way);
    const panel = new PanelProbe(page, await closedRoot(page, kind, frame));
    await page.keyboard.type(stopped);
    await panel.findings();
    await frame.click('button');
    await panel.held();
    expect(await sentFrom(frame)).toEqual([]);
    expect(await frame.$eval('textarea', (area) => area.value)).toBe(stopped);
    await page.keyboard.press('Escape');
    await frame.focus('textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyA');
    await page.keyboard.up('Control');
    await page.keyboard.type(clean);
    await settle();
    await frame.click('button');
    await settle();
    expect(await sentFrom(frame)).toEqual([clean]);
    await page.close();
  });

  test('written anew while the panel is open: the panel goes without a word, and the new composer is checked', async () => {
    const { page, frame } = await open(launched, 'blank, and filled by the page');
    const panel = new PanelProbe(page, await closedRoot(page, kind, frame));
    await page.keyboard.type(stopped);
    await panel.findings();
    await frame.evaluate((inner) => {
      document.open();
      document.write(`<!doctype html><title>Chat</title>${inner}`);
      document.close();
    }, composer);
    await settle();
    expect(await panel.read()).toBeNull();
    await frame.click('textarea');
    await page.keyboard.type(stopped);
    await panel.findings();
    await page.close();
  });
});
