import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LibraryExample, LibraryRule } from '../../src/lessons/library.ts';
import { seriousOn } from './axe.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { pagesOf } from './paper.ts';
import { kinds } from './world.ts';

interface Asking {
  runtime: { sendMessage: (message: unknown) => Promise<{ ok: boolean; value: unknown }> };
}
/** In both browsers, with promises. */
declare const chrome: Asking;

/** Milliseconds for a test that opens page after page: Firefox takes its time over each. */
const SEVERAL_PAGES = 120_000;
const SIZE = 12;
const NAME = 'First <evening> & more';

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const has = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** Whether anything reaches out of the window to the side. */
const isWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

/** Keep a lesson of 12: the first example of as many rules, the last of them a safe one. */
async function keepLesson(launched: Launched): Promise<LibraryExample[]> {
  const page = await openOwnPage(launched, 'present.html', '#source');
  const library = (await page.evaluate(
    async () => (await chrome.runtime.sendMessage({ kind: 'library', body: {} })).value,
  )) as LibraryRule[];
  const chosen = library
    .slice(0, SIZE)
    .map(({ examples }, index) =>
      examples.find(({ expect: wanted }) => wanted === (index === SIZE - 1 ? 'safe' : 'flagged'))!,
    );
  const items = chosen.map(({ id }, index) => ({ example: id, notes: `Say this of number ${index + 1}.` }));
  const lesson = { id: 'first', name: NAME, minutes: 45, notes: 'Begin with names.', items };
  const kept = await page.evaluate(
    (lessons) => chrome.runtime.sendMessage({ kind: 'saveLessons', body: { lessons } }),
    { examples: [], lessons: [lesson] },
  );
  expect(kept.ok).toBe(true);
  await page.close();
  return chosen;
}

describe.each(kinds)('a lesson in %s', (kind) => {
  let launched: Launched;
  let chosen: LibraryExample[];
  beforeAll(async () => {
    launched = await launch(kind);
    chosen = await keepLesson(launched);
  });
  afterAll(() => launched.browser.close());

  test('of twelve is presented by keyboard alone, to the end, and the notes window follows', async () => {
    const room = await openOwnPage(launched, 'present.html#lesson=first', '[data-start=window]');
    await room.focus('[data-start=window]');
    await room.keyboard.press('Enter');
    await until('the first example', () => has(room, '.slide'));
    const notes = await openOwnPage(launched, 'present.html#notes', '.notes');
    await room.bringToFront();
    const shown: string[] = [];
    for (const [index, { text, better }] of chosen.entries()) {
      await until(`example ${index + 1}`, async () =>
        (await textOf(room, '.where')).includes(`Example ${index + 1} of ${SIZE}`),
      );
      shown.push(await textOf(room, '.slide .draft'));
      await until(`notes of ${index + 1}`, async () =>
        (await textOf(notes, '.notes')).includes(`Say this of number ${index + 1}.`),
      );
      await room.keyboard.press('PageDown');
      await until('the question', () => has(room, '[data-step=question]'));
      await room.keyboard.press('ArrowRight');
      await until('what is found', () => has(room, '.findings, .nothing'));
      // As it was written, whatever marks and numbers stand in it.
      const words = await room.evaluate(() => {
        const draft = document.querySelector('.slide .draft')!.cloneNode(true) as HTMLElement;
        for (const number of draft.querySelectorAll('sup')) number.remove();
        return draft.textContent;
      });
      expect(words).toBe(text);
      await room.keyboard.press(' ');
      await until('the clause', () => has(room, '[data-step=clause] .clauses dt'));
      if (better) {
        await room.keyboard.press(' ');
        await until('the better message', () => has(room, '[data-step=better] .better'));
      }
      await until('the same step in the notes', async () =>
        (await textOf(notes, '.step')).includes(better ? 'The better message' : 'What the code says'),
      );
      await room.keyboard.press('PageDown');
    }
    await until('the end', () => has(room, '.end'));
    expect(shown).toEqual(chosen.map(({ text }) => text));
    await notes.close();
    await room.close();
  });

  test('fills the screen, goes blank at "b" and at ".", and is led from the notes window, with a clock', async () => {
    const room = await openOwnPage(launched, 'present.html#lesson=first', '[data-start=window]');
    await room.click('[data-start=full]');
    await until('the first example', () => has(room, '.slide'));
    await until('the whole screen', () => room.evaluate(() => document.fullscreenElement !== null));
    await room.keyboard.type('f');
    await until('the window', () => room.evaluate(() => document.fullscreenElement === null));
    for (const key of ['b', '.']) {
      await room.keyboard.press(key as 'b');
      await until('a blank screen', () => has(room, '.blank'));
      const covered = await room.evaluate(() => {
        const { left, top, right, bottom } = document.querySelector('.blank')!.getBoundingClientRect();
        const over = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        return (
          left <= 0 && top <= 0 && right >= innerWidth && bottom >= innerHeight && over?.className === 'blank'
        );
      });
      expect(covered).toBe(true);
      await room.keyboard.press('PageDown');
      await until('the picture', async () => !(await has(room, '.blank')));
      expect(await has(room, '[data-step=draft]')).toBe(true);
    }
    const notes = await openOwnPage(launched, 'present.html#notes', '.notes');
    await notes.keyboard.press('ArrowRight');
    await until('the next step in the room', () => has(room, '[data-step=question]'));
    expect(await textOf(notes, '.clock')).toMatch(/^00:\d\d 45 minutes left$/);
    await until('a second', async () => !(await textOf(notes, '.clock')).startsWith('00:00'));
    await notes.close();
    await room.bringToFront();
    await room.keyboard.press('Escape');
    await until('the choice', () => has(room, '#source'));
    await room.close();
  });

  test('shows in the room what the check finds, marked by kind of line', async () => {
    const room = await openOwnPage(launched, 'present.html#rule=personal-contact', '[data-start=window]');
    await room.click('[data-start=window]');
    await until('the first example', () => has(room, '.slide'));
    await room.keyboard.press('PageDown');
    await room.keyboard.press('PageDown');
    await until('marks', () => has(room, 'mark.stop'));
    const [style, draft] = await room.evaluate(() => [
      getComputedStyle(document.querySelector('mark.stop')!).textDecorationStyle,
      document.querySelector('mark.stop')!.textContent,
    ]);
    expect(style).toBe('double');
    expect(draft).toContain('07700 900734');
    await room.close();
  });

  test.each(['en', 'cy'])(
    'axe-core finds nothing serious on any of its pages in %s',
    async (language) => {
      for (const [path, there] of [
        [`present.html?language=${language}#lesson=first`, '[data-start=window]'],
        [`present.html?language=${language}#notes`, 'main p'],
        [`handout.html?language=${language}#lesson=first`, '.sheet [id=sheet]'],
        [`handout.html?language=${language}#view=code`, '.code-summary dd'],
        [`handout.html?language=${language}#view=certificate&lesson=first`, '#name'],
        [`handout.html?language=${language}#view=pictures&rule=personal-contact`, '.weights'],
      ] as const) {
        const page = await openOwnPage(launched, path, there);
        await until('the language', () =>
          page.evaluate((wanted) => document.documentElement.lang.startsWith(wanted), language),
        );
        await page.setViewport({ width: 320, height: 800 });
        expect([path, await seriousOn(page)]).toEqual([path, []]);
        expect([path, await isWide(page)]).toEqual([path, false]);
        await page.close();
      }
    },
    SEVERAL_PAGES,
  );

  test('saved as one file, opens from the disk without a network and shows all twelve', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-look-lesson-'));
    const page = await openOwnPage(launched, 'handout.html#lesson=first', '#source');
    await until('every example seen', () => has(page, '[data-ready]'));
    // The browser would ask where to: what it is handed is taken instead.
    await page.evaluate(() => {
      const handed = { name: '', text: '' };
      Object.assign(globalThis, { handed });
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => (handed.text = text));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = function click() {
        handed.name = this.download;
      };
    });
    await page.focus('[data-save]');
    await page.keyboard.press('Enter');
    const handed = (): Promise<{ name: string; text: string }> =>
      page.evaluate(() => (globalThis as unknown as { handed: { name: string; text: string } }).handed);
    await until('the file', async () => (await handed()).text !== '');
    const { name, text } = await handed();
    await page.close();
    expect(name).toBe('first-evening-more.html');
    expect(text).toMatch(/^<!doctype html>/i);
    const path = join(folder, name);
    writeFileSync(path, text);

    const file = await launched.browser.newPage();
    const asked: string[] = [];
    file.on('request', (request) => asked.push(request.url()));
    if (kind === 'chromium') await file.setOfflineMode(true);
    await file.setJavaScriptEnabled(false).catch(() => undefined);
    await file.goto(pathToFileURL(path).href);
    const seen = await file.evaluate(() => ({
      title: document.title,
      mode: document.compatMode,
      drafts: [...document.querySelectorAll('.example')].map(
        (one) => one.querySelector('.draft')!.textContent,
      ),
      folded: [...document.querySelectorAll('details')].filter((one) => !one.open).length,
      scripts: document.scripts.length,
      // Only the file's own sheet draws this line.
      line: getComputedStyle(document.querySelector('mark.stop')!).textDecorationStyle,
    }));
    expect(seen).toEqual({
      title: NAME,
      mode: 'CSS1Compat',
      drafts: chosen.map((one) => one.text),
      folded: SIZE,
      scripts: 0,
      line: 'double',
    });
    await file.click('summary');
    await until('the first answer', () => file.evaluate(() => document.querySelector('details')!.open));
    // Firefox draws the triangle of <details> with a letter of its own, from memory.
    expect(asked.filter((one) => !/^(?:file|data):/.test(one))).toEqual([]);
    await file.close();
    rmSync(folder, { recursive: true });
  });
});

describe('on paper', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch('chromium');
    await keepLesson(launched);
  });
  afterAll(() => launched.browser.close());

  const print = async (hash: string, there: string, choose?: string) => {
    const page = await openOwnPage(launched, `handout.html${hash}`, there);
    if (choose) await page.click(choose);
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
    // What stands on paper, as the printer's style has it.
    await page.emulateMediaType('print');
    const whole = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.example')].map((one) => [
        getComputedStyle(one).breakInside,
        // An example as high as a page could not be kept whole; A4 less its margins is 265 mm.
        one.offsetHeight < (265 / 25.4) * 96,
      ]),
    );
    const controls = await page.evaluate(() => [
      ...new Set(
        [...document.querySelectorAll('.controls, .top, .language')].map(
          (one) => getComputedStyle(one).display,
        ),
      ),
    ]);
    await page.close();
    expect(pages.sizes).toEqual(['595 x 842']);
    expect(controls).toEqual(['none']);
    return { count: pages.count, whole };
  };

  test('the code takes exactly one page of A4, a certificate too', async () => {
    expect((await print('#view=code', '.code-summary dd')).count).toBe(1);
    expect((await print('#view=certificate&lesson=first', '#name')).count).toBe(1);
  });

  // How many depends on the letters that a machine has, and on what the check finds.
  test('twelve examples take a few pages, fewer without their answers, and none is split', async () => {
    const kept = Array.from({ length: SIZE }, () => ['avoid', true]);
    const withAnswers = await print('#lesson=first', '[data-ready]');
    expect(withAnswers.whole).toEqual(kept);
    expect([3, 4, 5]).toContain(withAnswers.count);
    const without = await print('#lesson=first', '[data-ready]', 'input[value=none]');
    expect(without.whole).toEqual(kept);
    expect([2, 3, 4]).toContain(without.count);
    expect(without.count).toBeLessThan(withAnswers.count);
  });
});

const looks = kinds.flatMap((kind) => [[kind, 'light'] as const, [kind, 'dark'] as const]);

describe.each(looks)('in %s, %s', (kind, look) => {
  const dark = look === 'dark';
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind, { dark });
  });
  afterAll(() => launched.browser.close());

  test(
    'presenting has 7:1 of contrast, at twice the size too; hand-outs have 4.5:1',
    async () => {
      const page = await openOwnPage(launched, 'present.html#rule=personal-contact', '[data-start=window]');
      if (dark && kind === 'chromium')
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: 'dark' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
      await page.click('[data-start=window]');
      await until('the first example', () => has(page, '.slide'));
      for (const step of ['question', 'marks', 'clause', 'better']) {
        await page.keyboard.press('PageDown');
        await until(step, () => has(page, `[data-step=${step}]`));
        await until('what is found', async () => step === 'question' || (await has(page, 'mark')));
        // What appears fades in; halfway it has no contrast to speak of.
        await page.evaluate(() =>
          Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
        );
        expect([dark, step, await seriousOn(page, 'color-contrast-enhanced')]).toEqual([dark, step, []]);
      }
      // Twice the size, in a window half as wide: nothing reaches out of it.
      await page.setViewport({ width: 640, height: 450 });
      await page.keyboard.type('++++?');
      await until('the list of keys', () => has(page, '.key-list'));
      expect(await isWide(page)).toBe(false);
      expect(await seriousOn(page, 'color-contrast-enhanced')).toEqual([]);
      for (const hash of ['#rule=gifts', '#view=code', '#view=pictures&rule=gifts']) {
        const other = await openOwnPage(launched, `handout.html${hash}`, '#source, .code-summary dd');
        if (dark && kind === 'chromium')
          await other.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        if (hash.includes('pictures')) await until('the weights', () => has(other, '.weights'));
        expect([hash, await seriousOn(other)]).toEqual([hash, []]);
        await other.close();
      }
      await page.close();
    },
    SEVERAL_PAGES,
  );
});
