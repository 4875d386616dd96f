import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { hosts } from '../../src/platforms/sites.ts';
import { root } from './source-files.ts';

const browsers = ['chrome', 'edge', 'firefox'] as const;
const folderOf = (browser: string): string => join(root, `.output/${browser}-mv3`);
const read = (browser: string, file: string): string => readFileSync(join(folderOf(browser), file), 'utf8');
const matches = hosts.map((host) => `https://${host}/*`);

/** Longest that the scripts in one of other people's pages may be together: minified, and as a zip packs them. */
const CONTENT_LIMIT = 75_000;
const ZIPPED_LIMIT = 25_000;

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: {
    matches: string[];
    js: string[];
    css?: string[];
    run_at: string;
    all_frames: boolean;
    world?: string;
  }[];
  browser_specific_settings?: { gecko: { id: string; data_collection_permissions: unknown } };
  [key: string]: unknown;
}

const manifestOf = (browser: string): Manifest => JSON.parse(read(browser, 'manifest.json')) as Manifest;

function filesOf(browser: string): string[] {
  const folder = folderOf(browser);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();
}

/** `BUILT` says that whoever runs the tests has just built; otherwise what lies there may be old. */
beforeAll(() => {
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  for (const browser of browsers) {
    if (process.env['BUILT'] && existsSync(join(folderOf(browser), 'manifest.json'))) continue;
    execFileSync(process.execPath, [wxt, 'build', '-b', browser], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      // Vitest sets NODE_ENV to "test", and libraries bring more of themselves then.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
}, 180_000);

describe.each(browsers)('the manifest for %s', (browser) => {
  it('asks for storage, the menu, the tab under the popup, its own script and the named hosts', () => {
    const manifest = manifestOf(browser);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'activeTab', 'scripting']);
    // Asked for one host at a time, when somebody presses the button for it.
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest.host_permissions.toSorted()).toEqual(matches.toSorted());
    for (const key of [
      'optional_permissions',
      'web_accessible_resources',
      'externally_connectable',
      'update_url',
      'key',
      'sandbox',
    ]) {
      expect([key, manifest[key]]).toEqual([key, undefined]);
    }
  });

  it('puts the content script, after the site’s own adapter and without styles, into those hosts alone', () => {
    const { content_scripts: scripts } = manifestOf(browser);
    for (const script of scripts) {
      expect(script).toMatchObject({
        js: [expect.stringMatching(/^sites\/[a-z-]+\.js$/), 'content-scripts/composer.js'],
        run_at: 'document_start',
        all_frames: true,
        // Frames that a page writes itself belong to it.
        match_about_blank: true,
        match_origin_as_fallback: true,
      });
      expect(script.css).toBeUndefined();
      expect(script.world).not.toBe('MAIN');
    }
    expect(new Set(scripts.map(({ js }) => js[0])).size).toBe(scripts.length);
    expect(scripts.flatMap((script) => script.matches).toSorted()).toEqual(matches.toSorted());
  });

  it('tells in SECURITY.md of each permission', () => {
    const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
    const { permissions } = manifestOf(browser);
    const named = [...permissions, 'host_permissions', 'optional_host_permissions'];
    expect(named.filter((one) => !text.includes(`**\`${one}\`**`))).toEqual([]);
  });

  it('lets its pages load from the package only, and send nowhere', () => {
    const rules = new Map(
      manifestOf(browser)
        .content_security_policy.extension_pages.split(';')
        .map((rule) => rule.trim().split(/\s+/))
        .map(([name, ...values]) => [name!, values]),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    for (const name of ['base-uri', 'form-action', 'frame-ancestors'])
      expect(rules.get(name)).toEqual(["'none'"]);
    for (const [name, values] of rules) {
      const open = values.filter((value) =>
        /^\*|https?:|unsafe-inline|'unsafe-eval'|blob:|filesystem:/.test(value),
      );
      expect([name, open]).toEqual([name, []]);
    }
  });

  it('has each icon and page that it names', () => {
    const files = filesOf(browser);
    const text = JSON.stringify(manifestOf(browser));
    const named = [...text.matchAll(/"([\w/-]+\.(?:png|html|js))"/g)].map((found) => found[1]!);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
  });
});

it('tells Firefox that nothing is collected', () => {
  expect(manifestOf('firefox').browser_specific_settings?.gecko).toMatchObject({
    data_collection_permissions: { required: ['none'] },
  });
});

/** Strings that each library keeps through minifying. */
const marks = { zod: 'invalid_type', compromise: 'PastTense', yaml: 'YAMLParseError' };

describe('the content script', () => {
  const file = 'content-scripts/composer.js';

  it.each(browsers)(
    `weighs at most ${CONTENT_LIMIT / 1000} kB with its largest adapter for %s`,
    (browser) => {
      const weigh = (name: string): [plain: number, zipped: number] => {
        const bytes = readFileSync(join(folderOf(browser), name));
        return [bytes.length, deflateRawSync(bytes).length];
      };
      const adapters = filesOf(browser)
        .filter((name) => name.startsWith('sites/'))
        .map(weigh);
      expect(adapters.length).toBeGreaterThan(20);
      const [script, zipped] = weigh(file);
      const plain = script + Math.max(...adapters.map(([size]) => size));
      const packed = zipped + Math.max(...adapters.map(([, size]) => size));
      console.log(
        `${browser}: a page gets ${(plain / 1000).toFixed(1)} kB, ${(packed / 1000).toFixed(1)} zipped`,
      );
      expect(script).toBeGreaterThan(1_000);
      expect([plain <= CONTENT_LIMIT, packed <= ZIPPED_LIMIT]).toEqual([true, true]);
    },
  );

  it('holds no zod, no compromise and no YAML', () => {
    for (const browser of browsers) {
      const script = read(browser, file);
      for (const [library, mark] of Object.entries(marks))
        expect([library, script.includes(mark)]).toEqual([library, false]);
    }
    // The marks are good: the worker has the first two.
    const worker = read('chrome', 'background.js');
    expect([worker.includes(marks.zod), worker.includes(marks.compromise)]).toEqual([true, true]);
  });

  it('starts without a word to the page, and has no ear for one', () => {
    for (const browser of browsers)
      expect(read(browser, file)).not.toMatch(/postMessage|content-script-started/);
  });

  it('runs a clock beside what it shows only where the browser tells nobody of an end', () => {
    for (const browser of browsers)
      expect(read(browser, file).includes('animation:watch-a'), browser).toBe(browser === 'firefox');
  });

  it('names no address but the hosts that it is for', () => {
    const addresses = [...read('chrome', file).matchAll(/https?:\/\/[^\s"'`)\\$]+/g)].map(
      (found) => found[0],
    );
    const strange = addresses.filter(
      (one) => !one.startsWith('http://www.w3.org/') && !matches.includes(one),
    );
    expect(strange).toEqual([]);
  });

  it('shows its source nowhere in the page and keeps no map', () => {
    expect(filesOf('chrome').filter((name) => name.endsWith('.map'))).toEqual([]);
  });
});

describe.each(browsers)('what is shipped for %s', (browser) => {
  it('loads and sends nothing from or to anywhere else', () => {
    const wrong = filesOf(browser)
      .filter((file) => /\.(?:js|html|css)$/.test(file))
      .flatMap((file) => {
        const text = read(browser, file);
        return [
          /\bfetch\(\s*["'`]https?:/,
          /\bimport\(\s*["'`]https?:/,
          /\bimportScripts\(/,
          /\bnew (?:XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/,
          /\bsendBeacon\(/,
          /<(?:script|link|img|iframe)[^>]*(?:src|href)=["'](?:https?:)?\/\//,
          /@import|url\(\s*["']?(?:https?:)?\/\//,
        ]
          .flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
          .map((found) => `${file}: ${found}`);
      });
    expect(wrong).toEqual([]);
  });
});

/** The longest that the worker's script may be, and the package once it is zipped, in bytes. */
const WORKER_LIMIT = 1_500_000;
const PACKAGE_LIMIT = 35_000_000;

it.each(browsers)(`has a worker of at most ${WORKER_LIMIT / 1e6} MB for %s`, (browser) => {
  const { size } = statSync(join(folderOf(browser), 'background.js'));
  console.log(`${browser}: the worker weighs ${(size / 1000).toFixed(1)} kB`);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(WORKER_LIMIT);
});

it(`is zipped at most ${PACKAGE_LIMIT / 1e6} MB, with the reader`, () => {
  // As a zip packs each file by itself; they differ little between browsers.
  const sizes = filesOf('chrome').map(
    (file) => deflateRawSync(readFileSync(join(folderOf('chrome'), file))).length,
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`chrome: ${(total / 1e6).toFixed(1)} MB zipped`);
  expect(total).toBeGreaterThan(10_000_000);
  expect(total).toBeLessThanOrEqual(PACKAGE_LIMIT);
});

/** Most script that one of our own pages may load, the trainer's editor aside, in bytes. */
const PAGE_LIMIT = 150_000;

const pages = readdirSync('entrypoints', { withFileTypes: true })
  .filter((one) => one.isDirectory())
  .map(({ name }) => `${name}.html`);

it.each(pages)(`%s loads at most ${PAGE_LIMIT / 1000} kB of script`, (page) => {
  const named = [...read('chrome', page).matchAll(/(?:src|href)="\/(chunks\/[^"]+\.js)"/g)].map(
    (one) => one[1]!,
  );
  const all = new Set(named);
  // What a chunk imports is not always named by the page.
  for (const file of all)
    for (const [, other] of read('chrome', file).matchAll(/from\s*"\.\/([^"]+\.js)"/g))
      all.add(`chunks/${other}`);
  const size = [...all].reduce((sum, file) => sum + statSync(join(folderOf('chrome'), file)).size, 0);
  console.log(`chrome: ${page} loads ${(size / 1000).toFixed(1)} kB of script`);
  expect(size).toBeGreaterThan(5_000);
  expect(size).toBeLessThanOrEqual(PAGE_LIMIT);
});

it('keeps the register out of every script', () => {
  const mark = 'Online Scout Manager';
  expect(read('chrome', 'register.json')).toContain(mark);
  const scripts = filesOf('chrome').filter((file) => file.endsWith('.js'));
  expect(scripts.filter((file) => read('chrome', file).includes(mark))).toEqual([]);
});

it('weighs what it weighs', () => {
  for (const browser of browsers) {
    const sizes = filesOf(browser).map(
      (file) => [statSync(join(folderOf(browser), file)).size, file] as const,
    );
    const list = sizes.toSorted((a, b) => b[0] - a[0]).slice(0, 8);
    console.log(list.map(([size, file]) => `${browser}: ${(size / 1000).toFixed(1)} kB ${file}`).join('\n'));
    expect(sizes.length).toBeGreaterThan(3);
  }
});
