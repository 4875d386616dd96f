import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

/** Longest wait for a page of ours to be there, in milliseconds. */
const PATIENCE = 30_000;

/** Open one of our own pages in a tab and wait until `selector` is there. */
export async function openOwnPage(
  { browser, kind, page: address }: Launched,
  path: string,
  selector: string,
): Promise<Page> {
  const page = await browser.newPage();
  // Firefox loads the page, but its protocol never says that a page of an extension has arrived.
  const arriving = page.goto(address(path), { timeout: kind === 'firefox' ? 2_500 : PATIENCE });
  await (kind === 'firefox' ? arriving.catch(() => null) : arriving);
  await until(`${selector} on ${path}`, () =>
    page.evaluate((wanted) => document.querySelector(wanted) !== null, selector),
  );
  return page;
}

/** Wait until something holds; names it if it never does. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`own-pages: waited in vain for ${what}`);
    await pause(50);
  }
}
