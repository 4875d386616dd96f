import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

export type BrowserKind = 'chromium' | 'firefox';

const names: Record<BrowserKind, string[]> = {
  // Chrome's own builds come last: they load unpacked extensions by the debugging pipe only.
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const applications: Record<BrowserKind, string[]> = {
  chromium:
    platform === 'darwin'
      ? [
          'Chromium.app/Contents/MacOS/Chromium',
          'Google Chrome.app/Contents/MacOS/Google Chrome',
          'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
        ].map((app) => join('/Applications', app))
      : ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].flatMap((app) =>
          [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((root) =>
            root ? [join(root, app)] : [],
          ),
        ),
  firefox:
    platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : [env['ProgramFiles'], env['ProgramFiles(x86)']].flatMap((root) =>
          root ? [join(root, 'Mozilla Firefox/firefox.exe')] : [],
        ),
};

/** Path of an installed browser, or null. `CHROMIUM` and `FIREFOX` in the environment name another. */
export function findBrowser(kind: BrowserKind): string | null {
  const named = env[kind.toUpperCase()];
  if (named) return existsSync(named) ? named : null;
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...applications[kind]].find((path) => existsSync(path)) ?? null;
}
