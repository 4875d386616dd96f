import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { packPlugin } from './src/build/pack-plugin.ts';
import { registerPlugin } from './src/build/register-plugin.ts';
import { runtimePlugin } from './src/build/runtime-plugin.ts';
import { hostMatches } from './src/platforms/sites.ts';

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
    permissions: ['storage'],
    host_permissions: hostMatches,
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
  vite: () => ({ plugins: [runtimePlugin(), packPlugin('rules'), registerPlugin('rules/platforms')] }),
  hooks: {
    // The runtime of the learned reader lies in the package as it came from npm; nothing is ever fetched.
    'build:publicAssets': (_, files) => {
      files.push({
        absoluteSrc: resolve('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm'),
        relativeDest: 'reader/runtime.wasm',
      });
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
