import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousOn } from './axe.ts';
import { closedRoot } from './closed-root.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { PanelProbe } from './panel-probe.ts';
import { kinds, openSite, settle } from './world.ts';

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
      return reading?.cards.some((card) => /clauses? 13\.1/.test(card.text)) ?? false;
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

  test("an organisation's own code is used from its file, and left again", async () => {
    const draft = 'It was gr8 to see you. Share your live location with me so I can find you at the ground.';
    const clauses = async (): Promise<string> => {
      const x = await openSite(launched, 'x');
      await x.type(draft);
      const { cards } = await x.panel.findings();
      await x.close();
      return cards.map((card) => card.text).join(' ');
    };
    const options = await openOwnPage(launched, 'options.html', '#own-code');
    const said = (): Promise<string> => textOf(options, '[role=status]');
    const file = (await options.$('#own-code')) as ElementHandle<HTMLInputElement>;
    await file.uploadFile(fileURLToPath(new URL('../../rules/packs/sports-club.yaml', import.meta.url)));
    await until('what the file holds', async () => (await said()).includes('can be used'));
    await options.evaluate(() => document.querySelector<HTMLElement>('button.main')!.click());
    await until('the code of the file', async () => (await said()).startsWith('From now on'));
    expect(await clauses()).toContain('clause 1.4');
    await options.evaluate(() =>
      [...document.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Go back'))!.click(),
    );
    await until('the built-in code', async () => (await said()).startsWith('You are back'));
    await options.close();
    // The built-in code has a word to say on that draft too, so an empty answer fails here.
    expect(await clauses()).toMatch(/^(?!.*clause 1\.4).*clause/);
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

  test.each(['popup.html', 'options.html', 'options.html?language=cy', 'trainer.html'])(
    'axe-core finds nothing serious on %s',
    async (path) => {
      const page = await openOwnPage(launched, path, 'main, [role=main], h1');
      await settle();
      if (path.endsWith('=cy')) expect(await textOf(page, 'h1')).toBe('Gosodiadau');
      const serious = await seriousOn(page);
      await page.close();
      expect(serious).toEqual([]);
    },
  );
});
