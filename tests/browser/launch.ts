import { fileURLToPath } from 'node:url';
import { launch as start, type Browser } from 'puppeteer-core';
import { findBrowser, type BrowserKind } from './find-browser.ts';

export interface Launched {
  kind: BrowserKind;
  browser: Browser;
  /** The extension's id in this browser. */
  id: string;
  /** Address of one of our own pages: `page('popup.html')`. */
  page: (path: string) => string;
  /** Where the built extension lies. */
  folder: string;
}

export interface LaunchOptions {
  headless?: boolean;
  dark?: boolean;
  width?: number;
  height?: number;
  /** The folder of another build than that of this browser. */
  folder?: string;
  /** More of Chromium's own switches. */
  args?: readonly string[];
}

const built: Record<BrowserKind, string> = {
  chromium: fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url)),
};

/** Fixed, so that the address of our pages is known in Firefox, where each profile draws its own. */
const firefoxUuid = '6b1f2c9a-5d1e-4a57-9c3b-2f0e8d7a4c10';

/** Start a browser with the built extension in it, in a fresh profile; nothing of it may reach the network. */
export async function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findBrowser(kind);
  if (!executablePath)
    throw new Error(`launch: there is no ${kind}; install it, or name it in ${kind.toUpperCase()}`);
  const {
    headless = true,
    dark = false,
    width = 1000,
    height = 900,
    folder = built[kind],
    args = [],
  } = options;
  const common = { executablePath, headless, defaultViewport: { width, height } };
  if (kind === 'firefox') {
    const browser = await start({
      ...common,
      browser: 'firefox',
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ 'second-look@example.org': firefoxUuid }),
        'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
        'ui.systemUsesDarkTheme': dark ? 1 : 0,
      },
    });
    const id = await browser.installExtension(folder);
    return { kind, browser, id, folder, page: (path) => `moz-extension://${firefoxUuid}/${path}` };
  }
  const browser = await start({
    ...common,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      `--window-size=${width},${height + 90}`,
      ...args,
    ],
  });
  const id = await browser.installExtension(folder);
  return { kind, browser, id, folder, page: (path) => `chrome-extension://${id}/${path}` };
}
