import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { bundle } from './bundle.ts';
import { composersScript, fixtureSites, pageAt } from './site-pages.ts';

/** Fixture sites, by the host at which each is served. */
const sites: Record<string, string> = Object.fromEntries(
  [...fixtureSites].flatMap(([id, composers]) => composers.map(({ at }) => [new URL(at).hostname, id])),
);

const folder = (site: string, file: string): string =>
  fileURLToPath(new URL(`../sites/${site}/${file}`, import.meta.url));

/** The page's script with its real editor. */
function script(site: string): Promise<string> {
  const entry = ['page.jsx', 'page.js'].map((file) => folder(site, file)).find(existsSync);
  if (!entry) throw new Error(`fixtures: tests/sites/${site} has no page.js; add one`);
  return bundle(site, { entryPoints: [entry] });
}

/** What a test adds to a fixture: a script that runs before all others of the page, and headers of its own. */
export interface FixtureExtra {
  first?: () => void;
  headers?: Record<string, string>;
}

/**
 * Answer every request of the page: the fixture's at its site's real origin, nothing for anything else.
 *
 * @returns addresses that were asked for and belong to no fixture; a test looks that there are none.
 */
export async function serveFixtures(page: Page, extra: FixtureExtra = {}): Promise<string[]> {
  const strangers: string[] = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => void respond(request, strangers, extra));
  return strangers;
}

async function respond(request: HTTPRequest, strangers: string[], extra: FixtureExtra): Promise<void> {
  const answer = await answerTo(request.url(), extra);
  if (answer) return request.respond(answer);
  if (!/^(?:https?|wss?):/.test(request.url())) return request.continue();
  strangers.push(request.url());
  return request.abort();
}

/** What a site answers. */
export interface Answer {
  status?: number;
  contentType?: string;
  headers?: Record<string, string>;
  body: string;
}

/** What the fixture at this address answers; null where there is none. */
export async function answerTo(url: string, { first, headers }: FixtureExtra): Promise<Answer | null> {
  const { hostname, pathname } = new URL(url);
  const site = sites[hostname];
  if (!site) return null;
  if (pathname === '/composers.js')
    return { contentType: 'text/javascript', body: await composersScript(site) };
  if (pathname === '/composers.css') return { contentType: 'text/css', body: read('.', 'site.css') };
  const page = pageAt(url);
  if (page !== null) return html(page, headers);
  if (pathname === '/page.js') return { contentType: 'text/javascript', body: await script(site) };
  if (pathname === '/first.js') return { contentType: 'text/javascript', body: `(${String(first)})();` };
  if (pathname === '/site.css') return { contentType: 'text/css', body: read(site, 'site.css') };
  // Every other path without an ending is a page of the site's own router.
  if (/\.\w+$/.test(pathname)) return { status: 404, body: '' };
  const begin = first ? '<head><script src="/first.js"></script>' : '<head>';
  return html(read(site, 'index.html').replace('<head>', begin), headers);
}

const html = (body: string, headers: Record<string, string> = {}): Answer => ({
  contentType: 'text/html; charset=utf-8',
  headers: { 'content-security-policy': policy, ...headers },
  body,
});

/** As strict as the sites' own: nothing inline, so a panel that needs the page's leave to look right would show it. */
const policy = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'";

const read = (site: string, file: string): string => readFileSync(folder(site, file), 'utf8');
