import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { closedRoot } from './closed-root.ts';
import { confirmWindow } from './confirm-window.ts';
import type { BrowserKind } from './find-browser.ts';
import { serveFixtures, type FixtureExtra } from './fixtures.ts';
import { MarksProbe } from './marks-probe.ts';
import { PanelProbe } from './panel-probe.ts';
import type { Launched } from './launch.ts';

/** A page of a fixture site, with what a person can do and see there. */
export interface World {
  page: Page;
  panel: PanelProbe;
  marks: MarksProbe;
  /** The composer's element. */
  composer: string;
  type: (text: string) => Promise<void>;
  /** What the composer shows. */
  text: () => Promise<string>;
  /** What the site has really sent. */
  sent: () => Promise<string[]>;
  /** Presses Ctrl+Enter or Enter, as the site's users do. */
  pressSend: () => Promise<void>;
  /** What a script of the page does. */
  pressByScript: () => Promise<void>;
  sendControl: string;
  strangers: string[];
  close: () => Promise<void>;
}

const sites = {
  x: {
    url: 'https://x.com/home',
    composer: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButtonInline"]',
    withControl: true,
  },
  'x-chat': {
    url: 'https://x.com/i/chat/100001',
    composer: '>>> [data-testid="dm-composer-textarea"]',
    send: '>>> [data-testid="dm-composer-send-button"]',
    withControl: false,
  },
  messenger: {
    url: 'https://www.messenger.com/t/100001',
    composer: '[role="textbox"]',
    send: '[aria-label="Press enter to send"]',
    withControl: false,
  },
} as const;

/** Open a fixture site in a fresh tab and put the caret into its composer. `extra`: null where a server answers. */
export async function openSite(
  { browser, kind }: Launched,
  name: keyof typeof sites,
  extra: FixtureExtra | null = {},
): Promise<World> {
  const page = await browser.newPage();
  const strangers = extra ? await serveFixtures(page, extra) : [];
  await page.goto(sites[name].url, { waitUntil: 'load' });
  return worldAt(page, kind, name, strangers);
}

/** The page of a fixture site that stands in a tab already; the caret is put into its composer. */
export async function worldAt(
  page: Page,
  kind: BrowserKind,
  name: keyof typeof sites,
  strangers: string[] = [],
): Promise<World> {
  const site = sites[name];
  await page.waitForSelector(site.composer);
  const ours = await closedRoot(page, kind);
  const panel = new PanelProbe(page, ours);
  await page.click(site.composer);
  return {
    page,
    panel,
    marks: new MarksProbe(page, ours, site.composer),
    composer: site.composer,
    sendControl: site.send,
    strangers,
    type: (text) => page.keyboard.type(text),
    text: () =>
      page.$eval(site.composer, (element) =>
        element instanceof HTMLTextAreaElement ? element.value : (element as HTMLElement).innerText,
      ),
    sent: () => page.evaluate(() => (globalThis as unknown as { sent: string[] }).sent),
    async pressSend() {
      if (site.withControl) await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      if (site.withControl) await page.keyboard.up('Control');
    },
    pressByScript: () =>
      page.evaluate(() => (globalThis as unknown as { pressByScript: () => void }).pressByScript()),
    close: () => page.close(),
  };
}

/** Time in which anything that was going to be sent would have been. */
export const settle = (): Promise<void> => pause(900);

/** Select all and delete, then write again, with the keyboard. */
export async function rewrite(world: World, text: string): Promise<void> {
  const { page } = world;
  await page.focus(world.composer);
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.press('Backspace');
  await world.type(text);
}

/** Choose a reason and send what is held: in the panel, or in the window that a browser without a sight of covers opens. */
export async function sendAnyway(launched: Launched, world: World, reason: string): Promise<void> {
  let choice: { press: (name: string) => Promise<void> } = world.panel;
  if (launched.kind === 'firefox') {
    await world.panel.press('Send anyway…');
    choice = await confirmWindow(launched);
  }
  for (const name of ['Send anyway…', reason, 'Send anyway']) await choice.press(name);
}

export const kinds: readonly BrowserKind[] = ['chromium', 'firefox'];
