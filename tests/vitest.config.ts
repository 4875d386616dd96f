import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PluginOption } from 'vite';
import { defineConfig } from 'vitest/config';
import { prepare } from 'wxt';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import wxtConfig from '../wxt.config.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const own = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The plugins that the extension itself is built with, so that `virtual:…` modules are the shipped ones. */
async function shippedPlugins(): Promise<PluginOption[]> {
  const vite = await wxtConfig.vite?.({
    mode: 'test',
    command: 'serve',
    browser: 'chrome',
    manifestVersion: 3,
  });
  return vite?.plugins ?? [];
}

/** Tests of what runs in a page need a document; the rest proves that it needs none. */
const inPage = ['tests/**/*.test.tsx', 'tests/{composers,panel,pages}/**/*.test.ts'];
/** Real browsers, and figures that depend on the machine: run by scripts of their own. */
const elsewhere = ['tests/{browser,sites,soak,run,bench}/**'];

// tsconfig.json extends a file that WXT writes; a fresh clone has none yet.
if (!existsSync(own('../.wxt/tsconfig.json'))) await prepare({ root });

export default defineConfig({
  root,
  plugins: [WxtVitest({ root }), shippedPlugins()],
  resolve: { alias: { '#i18n': own('setup/i18n.ts') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    setupFiles: [own('setup/browser.ts'), own('setup/sites.ts')],
    restoreMocks: true,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...inPage, ...elsewhere],
        },
      },
      {
        extends: true,
        test: { name: 'page', environment: 'happy-dom', include: inPage, exclude: elsewhere },
      },
    ],
  },
});
