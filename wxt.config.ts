import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { lazyCompromisePlugin } from './src/build/lazy-compromise-plugin.ts';
import { libraryFile } from './src/build/library-file.ts';
import { COMPILED, compiledFile, packPlugin, phrasesFile } from './src/build/pack-plugin.ts';
import { registerFile } from './src/build/register-file.ts';
import { quietStartPlugin } from './src/build/quiet-start-plugin.ts';
import { runtimePlugin } from './src/build/runtime-plugin.ts';
import { bySite, siteScripts } from './src/build/site-scripts.ts';
import { squeezeStylesPlugin } from './src/build/squeeze-styles-plugin.ts';

/** Nothing may be loaded from or sent to anywhere but the package itself. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const adapters = resolve('src/composers/sites');

export default defineConfig({
  entrypointsDir: 'entrypoints',
  publicDir: 'assets',
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'src/locales' },
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // The menu on links, the address of the tab under the popup once somebody has pressed its button, and the content
    // script on sites that somebody has turned on. SECURITY.md tells of each.
    permissions: ['storage', 'contextMenus', 'activeTab', 'scripting'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: policy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'second-look@example.org',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: ({ mode }) => ({
    plugins: [
      runtimePlugin(),
      quietStartPlugin(),
      ...(mode === 'test' ? [] : [lazyCompromisePlugin(), squeezeStylesPlugin()]),
      // Unit tests have no package to read it from.
      packPlugin('rules', mode === 'test' ? 'in-bundle' : 'in-file'),
    ],
  }),
  hooks: {
    // The named sites are those that have an adapter; each page gets its own site's, then the content script.
    'build:manifestGenerated': (_, manifest) => {
      const sites = siteScripts(adapters);
      manifest.content_scripts = bySite(manifest.content_scripts ?? [], sites);
      manifest.host_permissions = sites.flatMap(({ matches }) => matches);
    },
    // The runtime of the learned reader lies in the package as it came from npm; nothing is ever fetched.
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: resolve('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'),
        relativeDest: 'reader/runtime.wasm',
      });
      // Of bytes, which a public file may be only where it lies in a file already.
      mkdirSync(resolve('.cache'), { recursive: true });
      writeFileSync(resolve('.cache', COMPILED), compiledFile('rules'));
      files.push({ absoluteSrc: resolve('.cache', COMPILED), relativeDest: COMPILED });
      files.push(...siteScripts(adapters).map(({ contents, relativeDest }) => ({ contents, relativeDest })));
      // The register is a file as well: the worker reads it when somebody asks, and starts without it.
      files.push(registerFile('rules/platforms'));
      // What trainers ask for: examples, and the phrases in words.
      files.push(libraryFile('rules'), phrasesFile('rules'));
    },
  },
  zip: {
    includeSources: [
      'entrypoints/**',
      'src/**',
      'rules/**',
      'assets/**',
      'tests/**',
      '*.json',
      '*.ts',
      '*.md',
    ],
  },
});
