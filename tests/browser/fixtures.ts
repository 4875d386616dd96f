import { build } from 'esbuild';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';

/** Fixture sites, by the host at which each is served. */
const sites: Record<string, string> = { 'x.com': 'x', 'www.messenger.com': 'messenger' };

const folder = (site: string, file: string): string =>
  fileURLToPath(new URL(`../sites/${site}/${file}`, import.meta.url));

const scripts = new Map<string, Promise<string>>();

/** The page's script with its real editor, bundled once a run. */
function script(site: string): Promise<string> {
  let made = scripts.get(site);
  if (!made) {
    const entry = ['page.jsx', 'page.js'].map((file) => folder(site, file)).find(existsSync);
    if (!entry) throw new Error(`fixtures: tests/sites/${site} has no page.js; add one`);
    made = build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'iife',
      tsconfigRaw: {},
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    }).then((result) => result.outputFiles[0]!.text);
    scripts.set(site, made);
  }
  return made;
}

/**
 * Answer every request of the page: the fixture's at its site's real origin, nothing for anything else.
 *
 * @returns addresses that were asked for and belong to no fixture; a test looks that there are none.
 */
export async function serveFixtures(page: Page): Promise<string[]> {
  const strangers: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, strangers));
  return strangers;
}

async function respond(request: HTTPRequest, strangers: string[]): Promise<void> {
  const { hostname, pathname, protocol } = new URL(request.url());
  const site = sites[hostname];
  if (!site) {
    if (!/^(?:https?|wss?):$/.test(protocol)) return request.continue();
    strangers.push(request.url());
    return request.abort();
  }
  if (pathname === '/page.js')
    return request.respond({ contentType: 'text/javascript', body: await script(site) });
  if (pathname === '/site.css')
    return request.respond({ contentType: 'text/css', body: read(site, 'site.css') });
  // Every other path without an ending is a page of the site's own router.
  if (!/\.\w+$/.test(pathname)) {
    return request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: read(site, 'index.html'),
    });
  }
  return request.respond({ status: 404, body: '' });
}

/** As strict as the sites' own: nothing inline, so a panel that needs the page's leave to look right would show it. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'";

const read = (site: string, file: string): string => readFileSync(folder(site, file), 'utf8');
