import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** Files that break one rule each, and a piece of the message that says what to do instead. */
const wrong: Record<string, [code: string, message: RegExp]> = {
  'src/panel/a.ts': ["import 'zod';", /ask the worker/],
  'src/composers/b.ts': ["import { check } from '../engine/check.ts'; check();", /Import its types only/],
  'src/panel/c.ts': ["import { protocol } from '../messages/protocol.ts'; protocol();", /types only/],
  'src/composers/d.ts': [
    "import { readSettings } from '../policy/settings-store.ts'; readSettings();",
    /worker's/,
  ],
  'src/panel/e.ts': ["import { decide } from '../platforms/decide.ts'; decide();", /match patterns/],
  'src/engine/f.ts': ["import { browser } from '../browser.ts'; browser();", /pure/],
  'src/engine/g.ts': ['export const title = document.title;', /no DOM/],
  'src/engine/h.ts': ['export const now = Date.now();', /no clock/],
  'src/engine/i.ts': ["import { readFileSync } from 'node:fs'; readFileSync('x');", /no Node/],
  'src/worker/j.ts': ["import { x } from '../../entrypoints/background.ts'; x();", /worker has no page/],
  'src/browser2.ts': ["import { browser } from 'wxt/browser'; browser();", /src\/browser\.ts/],
  'src/pages/k.ts': ["import { check } from '../engine/check.ts'; check();", /types only/],
  'src/platforms/l.ts': ["import { x } from '../worker/check.ts'; x();", /pure/],
  'src/messages/m.ts': ["import { x } from '../worker/check.ts'; x();", /neither side/],
  'src/other/n.ts': ["import { x } from '../../tests/x.ts'; x();", /Only tests/],
};

/** Files that look like those and are right. */
const right: Record<string, string> = {
  'src/panel/types.ts': "import type { Report } from '../engine/report.ts'; export type R = Report;",
  'src/panel/hosts.ts': "import { hosts } from '../platforms/sites.ts'; hosts();",
  'src/engine/policy.ts': "import type { Policy } from '../policy/settings.ts'; export type P = Policy;",
  'src/worker/engine.ts': "import { check } from '../engine/check.ts'; check();",
};

let folder = '';
const reports = new Map<string, string[]>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-lint-'));
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  const files = {
    ...Object.fromEntries(Object.entries(wrong).map(([file, [code]]) => [file, code])),
    ...right,
  };
  for (const [file, code] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '-f', 'json'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { filename: string; message: string; help?: string }[];
  };
  for (const { filename, message, help } of diagnostics) {
    reports.set(filename, [...(reports.get(filename) ?? []), `${message} ${help ?? ''}`]);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the linter', () => {
  it.each(Object.entries(wrong))('says in %s what to do instead', (file, [, message]) => {
    expect(reports.get(file)?.join('\n') ?? 'nothing said').toMatch(message);
  });

  it.each(Object.keys(right))('has nothing to say of %s', (file) => {
    expect(reports.get(file)).toBeUndefined();
  });
});
