import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { registerFile } from '../../src/build/register-file.ts';
import { RegisterRefused, readPlatforms } from '../../src/build/read-platforms.ts';
import { permitted } from '../../src/worker/permitted.ts';

let folder: string | undefined;
/** As the browser serves it out of the package. */
beforeEach(() => {
  vi.stubGlobal('fetch', (url: string) =>
    Promise.resolve(
      url.endsWith('/register.json')
        ? new Response(registerFile('rules/platforms').contents)
        : new Response(null, { status: 404 }),
    ),
  );
});
afterEach(() => folder && rmSync(folder, { recursive: true, force: true }));

it('answers from the register that the build put in, under the stored settings', async () => {
  expect(await permitted({ query: 'snap', surface: 'direct-message' })).toMatchObject({
    query: 'snap',
    platform: { id: 'snapchat' },
    surfaces: [{ surface: 'direct-message', answer: 'not-permitted' }],
  });
  const clauses = async () =>
    (await permitted({ query: 'sms' })).surfaces[0]!.reasons.map(({ clause }) => clause);
  expect(await clauses()).toContain('14.1');
  await browser.storage.local.set({ settings: { organisation: { smsApproved: true } } });
  expect(await clauses()).not.toContain('14.1');
});

it('stops a build with a bad file, naming folder, file, line and reason', () => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-register-'));
  writeFileSync(join(folder, 'bad.yaml'), 'name: Bad\nkind: oracle\n');
  expect(() => readPlatforms(folder!)).toThrow(RegisterRefused);
  expect(() => readPlatforms(folder!)).toThrow(`${join(folder, 'bad.yaml')}:2: kind: must be one of: `);
});
