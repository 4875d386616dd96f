import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousOn } from './axe.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { pagesOf } from './paper.ts';
import { pseudoLocalised } from './pseudo-locale.ts';
import { kinds } from './world.ts';

interface CallbackApi {
  runtime: { lastError?: unknown };
  contextMenus: { update: (id: string, item: { contexts: string[] }, done: () => void) => void };
}
/** In both browsers, with callbacks. */
declare const chrome: CallbackApi;

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** Ask as a volunteer does: write a name, press Enter; what the popup says then. */
async function ask(popup: Page, name: string): Promise<string> {
  await popup.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#query')!;
    field.focus();
    field.select();
  });
  await popup.keyboard.type(name);
  await popup.keyboard.press('Enter');
  await until(`an answer about ${name}`, async () => {
    const copied = await popup.evaluate(() => document.querySelector<HTMLInputElement>('#query')!.value);
    return copied === name && /clause|Which do you mean/.test(await textOf(popup, '.answer'));
  });
  // The answer to this question, not what is left of the last.
  await until(`a headline about ${name}`, async () => (await textOf(popup, '.headline')) !== 'Loading …');
  return `${await textOf(popup, '.headline')} ${await textOf(popup, '.answer')}`;
}

/** Words that reach out of the window, or out of a box that hides what does not fit. */
const cutOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const cut = [...document.body.querySelectorAll<HTMLElement>('*')].filter((one) => {
      if (!one.textContent?.trim() || one.closest('.visually-hidden, thead, [hidden], option')) return false;
      const box = one.getBoundingClientRect();
      if (box.width === 0) return false;
      const hides = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      // A word that stands one letter under the other has no room either.
      const squeezed =
        one.matches('caption, h2, h3, td:not(.letter), li, p') && box.width < 24 && box.height > 60;
      return hides || squeezed || box.right > document.documentElement.clientWidth + 1;
    });
    return cut.map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 40)}`).slice(0, 5);
  });

describe.each(kinds)('a new volunteer in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test('is told for each name the clause, and what to use instead', async () => {
    const popup = await openOwnPage(launched, 'popup.html', '#query');
    const said: Record<string, string> = {};
    for (const name of ['snap', 'yik yak', 'team app', 'google classroom', 'whatsap', 'flurble', 'signal'])
      said[name] = await ask(popup, name);
    await popup.close();
    expect(said['snap']).toMatch(/Do you mean Snapchat.*No.*11\.1.*Instead of.*Work email/s);
    expect(said['yik yak']).toMatch(/^Yik Yak: .*10\.5.*(?:Use instead|Instead of)/s);
    expect(said['team app']).toMatch(/^Team App.*10\.2.*(?:Use instead|Instead of)/s);
    expect(said['google classroom']).toMatch(/^Google Classroom: Yes, if.*10\.1/s);
    expect(said['whatsap']).toMatch(/^WhatsApp: it depends.*10\.2.*(?:Use instead|Instead of)/s);
    expect(said['flurble']).toMatch(/not in the register.*Ask first.*11\.1.*Use instead: Work email/s);
    expect(said['signal']).toMatch(/^Do you mean Signal \(Messaging\)\?.*No.*11\.1/s);
  });

  test('sees the plain answer at the third key, and opens it by keyboard alone', async () => {
    const popup = await openOwnPage(launched, 'popup.html', '#query');
    await popup.focus('#query');
    await popup.keyboard.type('sna');
    await until('a suggestion', async () => (await textOf(popup, '[role=option]')).includes('Snapchat'));
    expect(await textOf(popup, '[role=option]')).toMatch(/Snapchat.*No/s);
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('Enter');
    await until('the answer', async () => (await textOf(popup, '.headline')).startsWith('Snapchat: No'));
    const names: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await popup.keyboard.press('Tab');
      names.push(await popup.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    for (const name of [
      'If a young person writes to you there first',
      'Copy',
      'Print',
      'Link to this answer',
    ])
      expect(names).toContain(name);
    await popup.close();
  });

  test('finds the question on the menu of a link', async () => {
    const popup = await openOwnPage(launched, 'popup.html', '#query');
    // Only an item that is there can be changed; the worker makes it once the extension is installed.
    await until('the item', () =>
      popup.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const { contextMenus, runtime } = chrome;
            contextMenus.update('permitted', { contexts: ['link'] }, () => resolve(!runtime.lastError));
          }),
      ),
    );
    await popup.close();
  });

  test('copies an answer with its clause and day', async () => {
    const popup = await openOwnPage(launched, 'popup.html', '#query');
    await popup.evaluate(() => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: (text: string) => Promise.resolve(kept.push(text)) },
      });
    });
    await ask(popup, 'zoom');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.actions button')!.click());
    await until('the word that it is copied', async () =>
      (await textOf(popup, '.actions')).includes('Copied.'),
    );
    const [copied] = await popup.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
    expect(copied).toMatch(/Zoom.*clause 10\.1.*Answered on \d+ \w+ \d{4}\./s);
    await popup.close();
  });

  test('browses the register: filters, sorts, looks at the matrix, opens a platform and comes back', async () => {
    const page = await openOwnPage(launched, 'register.html', '.platforms');
    const shown = () => page.$$eval('tbody th', (heads) => heads.map((one) => one.textContent));
    await until('all platforms', async () => (await shown()).length >= 250);
    await page.select('.filters select', 'permitted');
    const permitted = await shown();
    expect(permitted).toContain('Work email');
    expect(permitted).not.toContain('Snapchat');
    await page.click('.platforms thead button');
    expect(await shown()).toEqual(permitted.toReversed());
    await page.click('input[value=matrix]');
    expect(await shown()).toEqual(permitted.toReversed());
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.matrix a')]
        .find((one) => one.textContent === 'Work email')!
        .click(),
    );
    await until('the platform', async () => (await textOf(page, 'article h2')).includes('Work email'));
    await page.click('.back a');
    await until('the list', async () => (await textOf(page, '.count')).startsWith(`${permitted.length} of`));
    await page.close();
  });

  test.each(['en', 'cy'])(
    'finds all of it within 320 px, and axe-core nothing serious, in %s',
    async (language) => {
      for (const [path, there] of [
        [`popup.html?language=${language}`, '#query'],
        [`register.html?language=${language}`, '.platforms'],
        [`register.html?language=${language}#/instagram`, 'article'],
        [`register.html?language=${language}#?flurble.example`, '.answer'],
      ] as const) {
        const page = await openOwnPage(launched, path, there);
        expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
        await page.setViewport({ width: 320, height: 800 });
        if (there === '#query') await ask320(page);
        expect([path, await cutOn(page)]).toEqual([path, []]);
        if (there === '.platforms') {
          await page.click('input[value=matrix]');
          expect([path, await cutOn(page)]).toEqual([path, []]);
        }
        expect([path, await seriousOn(page)]).toEqual([path, []]);
        await page.close();
      }
    },
  );
});

/** Suggestions and an answer, whatever the language. */
async function ask320(popup: Page): Promise<void> {
  await popup.focus('#query');
  await popup.keyboard.type('inst');
  await until('suggestions', () => popup.evaluate(() => document.querySelector('[role=option]') !== null));
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await until('an answer', () => popup.evaluate(() => document.querySelector('.answer .badge') !== null));
}

test.each(kinds)('in the dark in %s, in both languages: axe-core finds nothing serious', async (kind) => {
  const launched = await launch(kind, { dark: true });
  for (const language of ['en', 'cy']) {
    for (const [path, there] of [
      [`popup.html?language=${language}`, '#query'],
      [`register.html?language=${language}`, '.platforms'],
      [`register.html?language=${language}#/whatsapp`, 'article'],
    ] as const) {
      const page = await openOwnPage(launched, path, there);
      if (kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      if (there === '#query') await ask320(page);
      if (there === '.platforms') await page.click('input[value=matrix]');
      expect([path, await seriousOn(page)]).toEqual([path, []]);
      await page.close();
    }
  }
  await launched.browser.close();
});

test('on paper it is A4, a table across it, and no head of a table stands alone at the foot', async () => {
  const launched = await launch('chromium');
  for (const [hash, there, choose, size] of [
    ['', '.platforms', null, '842 x 595'],
    ['', '.platforms', 'input[value=matrix]', '595 x 842'],
    ['#/instagram', 'article', null, '595 x 842'],
  ] as const) {
    const page = await openOwnPage(launched, `register.html${hash}`, there);
    if (choose) await page.click(choose);
    const { sizes } = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect([hash, choose, sizes]).toEqual([hash, choose, [size]]);
    await page.emulateMediaType('print');
    const breaks = await page.$$eval('caption, thead, h2', (heads) => [
      ...new Set(heads.map((one) => getComputedStyle(one).breakAfter)),
    ]);
    expect(breaks).toEqual(['avoid']);
    await page.close();
  }
  await launched.browser.close();
});

describe('in words half as long again', () => {
  const built = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
  let folder: string;
  let launched: Launched;
  beforeAll(async () => {
    folder = pseudoLocalised(built);
    launched = await launch('chromium', { folder });
  });
  afterAll(async () => {
    await launched.browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['popup.html', '#query', 360],
    ['popup.html', '#query', 320],
    ['register.html', '.platforms', 320],
    ['register.html', '.platforms', 1280],
    ['register.html#/instagram', 'article', 320],
  ])(
    'nothing is cut on %s (%s, %i px), and no word is missing from the locale file',
    async (path, there, width) => {
      const page = await openOwnPage(launched, path, there);
      await page.setViewport({ width, height: 800 });
      // The words are those of the copy.
      expect(await textOf(page, 'h2, label, caption')).toMatch(/[\u00c0-\u017f]/);
      if (there === '#query') await ask320(page);
      expect(await cutOn(page)).toEqual([]);
      if (there === '.platforms') {
        expect(await plainWordsOn(page)).toEqual([]);
        await page.click('input[value=matrix]');
        expect(await cutOn(page)).toEqual([]);
        expect(await plainWordsOn(page)).toEqual([]);
      }
      await page.close();
    },
  );
});

/** Words of the list in plain letters that are no platform's name. */
const plainWordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      if (
        /[a-z]{3}/i.test(text) &&
        !/[^\u0000-\u024f]|[\u00c0-\u017f]/.test(text) &&
        !node.parentElement!.closest('th a')
      )
        found.add(text);
    }
    return [...found];
  });
