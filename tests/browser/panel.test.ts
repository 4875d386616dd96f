import { createRequire } from 'node:module';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { style } from '../../src/panel/style.ts';
import { launch, type Launched } from './launch.ts';
import { openSite, type World } from './world.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  impact: string;
  nodes: { html: string }[];
}

/** axe can't see into a closed root: what is drawn there is copied, with its own style, into a page of its own. */
async function violations(
  launched: Launched,
  markup: string,
  scheme: 'light' | 'dark',
): Promise<Violation[]> {
  const page = await launched.browser.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.setContent(
    `<!doctype html><html lang="en"><title>The panel</title><style>${style}</style><main>${markup}</main>`,
  );
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: Violation[] }> };
    };
    return (await tool.run()).violations;
  });
  await page.close();
  return found;
}

describe('the panel for people who see, hear or move differently', () => {
  let launched: Launched;
  let x: World;
  const drawn: Record<string, string> = {};
  beforeAll(async () => {
    launched = await launch('chromium');
    x = await openSite(launched, 'x');
    await x.type('gr8 to meet u, add me on snap 😀 or text 07700 900123');
    await x.panel.findings();
    drawn['findings'] = (await x.panel.markup())!;
    await x.pressSend();
    await x.panel.held();
    drawn['held'] = (await x.panel.markup())!;
    await x.panel.press('Send anyway…');
    await x.panel.press('Send anyway');
    await x.panel.until('the reasons', (one) => one?.alert !== '');
    drawn['reasons'] = (await x.panel.markup())!;
    const messenger = await openSite(launched, 'messenger');
    const film = join(tmpdir(), 'second-look-film.mp4');
    writeFileSync(film, 'a film');
    await ((await messenger.page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>).uploadFile(
      film,
    );
    await messenger.panel.until('question and film', (one) => one?.buttons.includes('Not sure') === true);
    drawn['readers and a film'] = (await messenger.panel.markup())!;
    await messenger.close();
    rmSync(film);
    await x.page.bringToFront();
  });
  afterAll(() => launched.browser.close());

  test.each(['findings', 'held', 'reasons', 'readers and a film'])(
    'axe-core finds nothing serious in "%s", light or dark',
    async (view) => {
      for (const scheme of ['light', 'dark'] as const) {
        const serious = (await violations(launched, drawn[view]!, scheme)).filter((one) =>
          ['serious', 'critical'].includes(one.impact),
        );
        expect(serious.map((one) => `${scheme} ${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
      }
    },
  );

  test('at 320 pixels it stays inside the window and off the composer', async () => {
    await x.page.setViewport({ width: 320, height: 640 });
    await x.page.keyboard.press('Escape');
    const { box } = (await x.panel.until(
      'the panel inside 320 pixels',
      (one) => one !== null && one.box.right <= 320,
    ))!;
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(640);
    const composer = (await (await x.page.$(x.composer))!.boundingBox())!;
    expect(box.top >= composer.y + composer.height || box.bottom <= composer.y).toBe(true);
  });
});
