import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';
import { openOwnPage } from './own-pages.ts';

/** What the worker is asked about a draft. */
export interface Asked {
  draft: string;
  surface: string;
  sender: string | null;
}

interface OwnWindow {
  asked: Asked[];
  chrome: {
    runtime: {
      sendMessage: (message: unknown) => Promise<unknown>;
      onMessage: { addListener: (listener: (message: { kind?: string; body: Asked }) => void) => void };
    };
  };
}

/** One of our own pages, which hears what content scripts ask the worker: every page of an extension does. */
export class Listener {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Open it with these settings stored. */
  static async open(launched: Launched, settings: object): Promise<Listener> {
    const page = await openOwnPage(launched, 'options.html', 'form');
    await page.evaluate(async (stored) => {
      const own = globalThis as unknown as OwnWindow;
      own.asked = [];
      own.chrome.runtime.onMessage.addListener(({ kind, body }) => {
        if (kind === 'check') own.asked.push(body);
      });
      await own.chrome.runtime.sendMessage({ kind: 'writeSettings', body: { settings: stored } });
    }, settings);
    return new Listener(page);
  }

  /** What was asked since the last time. */
  take(): Promise<Asked[]> {
    return this.#page.evaluate(() => (globalThis as unknown as OwnWindow).asked.splice(0));
  }
}
