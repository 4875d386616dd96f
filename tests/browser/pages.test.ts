import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closedRoot } from './closed-root.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { PanelProbe } from './panel-probe.ts';
import { kinds, openSite, settle } from './world.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

describe.each(kinds)('our own pages in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test('the popup answers "may I use …?" with clauses, and asks where it does not know', async () => {
    const popup = await openOwnPage(launched, 'popup.html', '#query');
    const answers: Record<string, string> = {};
    for (const name of ['snap', 'whatsapp', 'zoom', 'flurble']) {
      await popup.evaluate(() => ((document.querySelector('#query') as HTMLInputElement).value = ''));
      await popup.focus('#query');
      await popup.keyboard.type(name);
      const before = await textOf(popup, '.headline');
      await popup.keyboard.press('Enter');
      await until(`an answer about ${name}`, async () => {
        const now = await textOf(popup, '.headline');
        return now !== before && now !== '' && (await textOf(popup, '.answer')) !== '';
      });
      await settle();
      answers[name] = `${await textOf(popup, '.headline')} ${await textOf(popup, '.answer')}`;
    }
    expect(answers['snap']).toContain('11.1');
    expect(answers['whatsapp']).toContain('10.2');
    expect(answers['zoom']).toMatch(/Yes, if.*clause \d+\.\d+/);
    expect(answers['flurble']).toMatch(/not in the register.*Ask first/);
    expect(answers['flurble']).not.toContain('Yes');
    await popup.close();
  });

  test("a number saved as the organisation's is no longer flagged", async () => {
    const draft = 'It was gr8 to see you. If you are late on Saturday, text me on 07700 900123.';
    const flagged = async (): Promise<boolean> => {
      const x = await openSite(launched, 'x');
      await x.type(draft);
      // The chat shorthand is found either way: once it is shown, the number has been judged too.
      const reading = await x.panel.until(
        'a verdict',
        (one) => one?.cards.some((card) => card.words.includes('gr8')) === true,
      );
      await x.close();
      return reading?.cards.some((card) => card.text.includes('clause 13.1')) ?? false;
    };
    expect(await flagged()).toBe(true);
    const options = await openOwnPage(launched, 'options.html', '#phones');
    await options.focus('#phones');
    await options.keyboard.type('07700 900123');
    await options.evaluate(() => document.querySelector('form')!.requestSubmit());
    await settle();
    await options.close();
    const again = await openOwnPage(launched, 'options.html', '#phones');
    await until('the number after a reload', () =>
      again.evaluate(() =>
        (document.querySelector('#phones') as HTMLTextAreaElement).value.includes('900123'),
      ),
    );
    await again.close();
    expect(await flagged()).toBe(false);
  });

  test('an example played on the trainer page shows the findings that x.com shows', async () => {
    const trainer = await openOwnPage(launched, 'trainer.html', '[data-training-composer]');
    await until('the rules', () =>
      trainer.evaluate(() =>
        [...document.querySelectorAll('li')].some((row) => row.textContent?.includes('Text-speak')),
      ),
    );
    const panel = new PanelProbe(trainer, await closedRoot(trainer, kind));
    await trainer.evaluate(() => {
      const row = [...document.querySelectorAll('li')].find((one) =>
        one.textContent?.includes('Text-speak'),
      )!;
      row.querySelector('button')!.click();
    });
    const there = (await panel.findings()).cards.map(({ title, words }) => ({ title, words }));
    const draft = (await textOf(trainer, '[data-training-composer]')).trim();
    await trainer.close();
    const x = await openSite(launched, 'x');
    await x.type(draft);
    const here = (await x.panel.findings()).cards.map(({ title, words }) => ({ title, words }));
    await x.close();
    expect(here).toEqual(there);
  });

  test.each(['popup.html', 'options.html', 'trainer.html'])(
    'axe-core finds nothing serious on %s',
    async (path) => {
      const page = await openOwnPage(launched, path, 'main, [role=main], h1');
      await settle();
      await page.evaluate(axe);
      const serious = await page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
        };
        return (await tool.run()).violations
          .filter((one) => ['serious', 'critical'].includes(one.impact))
          .map((one) => one.id);
      });
      await page.close();
      expect(serious).toEqual([]);
    },
  );
});
