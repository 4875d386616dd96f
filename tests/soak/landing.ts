import type { Page } from 'puppeteer-core';

type Landed = typeof globalThis & { landed: string | null };

/** From now on: where the mouse comes down next, as the page hears of it. */
export const watchLanding = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const probe = globalThis as Landed;
    probe.landed = null;
    const options = { capture: true, once: true };
    addEventListener(
      'mousedown',
      ({ target }) => (probe.landed = (target as Element).outerHTML.slice(0, 60)),
      options,
    );
  });

/**
 * On what a press on Send came down instead, or nothing: what lay there a moment ago has moved, as it does before a hand
 * on a machine that is out of breath. Of a press that is held the page never hears.
 */
export const missed = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { landed } = globalThis as Landed;
    return landed === null || landed.includes('aria-label="Send"') ? '' : landed;
  });
