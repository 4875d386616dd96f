import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bySite, siteScripts } from '../../src/build/site-scripts.ts';
import { hostMatches } from '../../src/platforms/sites.ts';
import { root } from '../house/source-files.ts';

const shipped = join(root, 'src/composers/sites');

describe('siteScripts', () => {
  const scripts = siteScripts(shipped);
  const folder = mkdtempSync(join(tmpdir(), 'sites-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('makes a script of each adapter that names hosts, and of all hosts that are hooked', () => {
    expect(scripts.map(({ relativeDest }) => relativeDest)).toContain('sites/x.js');
    expect(scripts.map(({ relativeDest }) => relativeDest)).not.toContain('sites/generic.js');
    expect(scripts.flatMap(({ matches }) => matches).toSorted()).toEqual(hostMatches.toSorted());
  });

  it('keeps each small: it is one site and what it needs', () => {
    for (const { relativeDest, contents } of scripts)
      expect([relativeDest, contents.length < 2_500]).toEqual([relativeDest, true]);
  });

  it('refuses a file without a site, by its name', () => {
    writeFileSync(join(folder, 'nothing.ts'), 'export const site = undefined;');
    expect(() => siteScripts(folder)).toThrow(/nothing\.ts: exports no site/);
  });
});

it('puts the adapter before the content script, at its hosts alone', () => {
  const script = { matches: ['https://all.example/*'], js: ['composer.js'], all_frames: true };
  const site = { relativeDest: 'sites/club.js', contents: '', matches: ['https://club.example/*'] };
  expect(bySite([script], [site])).toEqual([
    { matches: ['https://club.example/*'], js: ['sites/club.js', 'composer.js'], all_frames: true },
  ]);
});
