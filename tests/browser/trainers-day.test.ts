import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Lesson } from '../../src/lessons/lessons.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { kinds } from './world.ts';

interface PromiseApi {
  storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } };
  tabs: { query: (what: object) => Promise<{ id: number }[]> };
  action: { getBadgeText: (of: { tabId?: number }) => Promise<string> };
}
/** In both browsers, with promises. */
declare const chrome: PromiseApi;

/** Milliseconds for a whole day in one browser, and the same again for the other profile and a busy machine. */
const DAY = 180_000;
const SIZE = 12;
const MINUTES = 20;
const NAME = 'Thursday evening';

interface Seen {
  page: Page;
  /** Addresses that are not of the extension. */
  strangers: string[];
}

/** One of our pages, with every request that it makes looked at. */
async function open(launched: Launched, path: string, there: string): Promise<Seen> {
  const page = await openOwnPage(launched, path, there);
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:chrome-extension|moz-extension|blob|data):/.test(request.url())) strangers.push(request.url());
  });
  return { page, strangers };
}

/** What the page itself has loaded since it was opened, from elsewhere than the extension. */
const loaded = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !/^(?:blob|data):/.test(name)),
  );

async function close({ page, strangers }: Seen): Promise<void> {
  expect([...strangers, ...(await loaded(page))]).toEqual([]);
  await page.close();
}

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const has = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);

/** Press Tab, or Shift+Tab, until the focus is where it is wanted; names it if it never comes there. */
async function tabTo(page: Page, selector: string, back = false): Promise<void> {
  if (back) await page.keyboard.down('Shift');
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (!here) continue;
    if (back) await page.keyboard.up('Shift');
    return;
  }
  throw new Error(`trainers-day: Tab never comes to ${selector}`);
}

/** What the browser is handed to save, taken instead: it would ask a person where to. */
async function takeFiles(page: Page): Promise<() => Promise<{ name: string; text: string }>> {
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
  const handed = (): Promise<{ name: string; text: string }> =>
    page.evaluate(() => (globalThis as unknown as { handed: { name: string; text: string } }).handed);
  return async () => {
    await until('a file', async () => (await handed()).text !== '');
    return handed();
  };
}

/** All that is stored but the trainer's lessons, and the badge of every tab. */
const kept = (page: Page): Promise<{ rest: Record<string, unknown>; badges: string[] }> =>
  page.evaluate(async () => {
    const { lessons: _, ...rest } = await chrome.storage.local.get(null);
    const tabs = await chrome.tabs.query({});
    const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return { rest, badges: [...new Set([...badges, await chrome.action.getBadgeText({})])] };
  });
const lessonsOf = (page: Page): Promise<Lesson[]> =>
  page.evaluate(async () => {
    const { lessons } = await chrome.storage.local.get(null);
    return (lessons as { lessons: Lesson[] } | undefined)?.lessons ?? [];
  });

/** A lesson of 12: two rules opened, the examples added, name and minutes set. By keyboard alone. */
async function prepare(launched: Launched): Promise<Lesson> {
  const seen = await open(launched, 'library.html?language=en', '.rule');
  const { page } = seen;
  for (const [rule, wanted] of [
    ['secrecy', SIZE / 2],
    ['personal-contact', SIZE / 2],
  ] as const) {
    await tabTo(page, `#${rule} > summary`);
    await page.keyboard.press('Enter');
    await until('its examples', () => has(page, `#${rule} .example`));
    for (let number = 1; number <= wanted; number += 1) {
      const button = `#${rule}-${String(number).padStart(2, '0')} .actions button`;
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await until('that it is in', () =>
        page.evaluate((one) => document.querySelector(one)?.ariaDisabled === 'true', button),
      );
    }
    // So that what comes next needs fewer keys.
    await tabTo(page, `#${rule} > summary`, true);
    await page.keyboard.press('Enter');
    await until('it closed', async () => !(await has(page, `#${rule} .example`)));
  }
  await tabTo(page, '.lesson input[maxlength="120"]');
  await rewrite(page, NAME);
  await tabTo(page, '.lesson input[type=number]');
  await rewrite(page, String(MINUTES));
  await page.keyboard.press('Tab');
  await until('it kept', async () => {
    const [lesson] = await lessonsOf(page);
    return lesson?.name === NAME && lesson.minutes === MINUTES && lesson.items.length === SIZE;
  });
  const [lesson] = await lessonsOf(page);
  await close(seen);
  return lesson!;
}

async function rewrite(page: Page, text: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('KeyA');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** From the choice to the thanks at the end; what was shown. */
async function present(launched: Launched, { id }: Lesson): Promise<string[]> {
  const seen = await open(launched, `present.html?language=en#lesson=${id}`, '[data-start=window]');
  const { page } = seen;
  expect(await textOf(page, '[role=status]')).toBe(`${SIZE} examples. ${MINUTES} minutes.`);
  await tabTo(page, '[data-start=window]');
  await page.keyboard.press('Enter');
  await until('the first example', () => has(page, '.slide'));
  const drafts: string[] = [];
  for (let number = 1; number <= SIZE; number += 1) {
    await until(`example ${number}`, async () =>
      (await textOf(page, '.where')).includes(`Example ${number} of ${SIZE}`),
    );
    drafts.push(await textOf(page, '.slide .draft'));
    for (const step of ['draft', 'question', 'marks', 'clause', 'better']) {
      await until(step, async () => step === 'better' || (await has(page, `[data-step=${step}]`)));
      if (step === 'marks') await until('what is found', () => has(page, '.findings, .nothing'));
      // An example that is fine has no better message.
      if (step === 'better' && !(await has(page, '[data-step=better]'))) break;
      await page.keyboard.press('PageDown');
    }
  }
  await until('the end', () => has(page, '.end'));
  await page.keyboard.press('Escape');
  await until('the choice', () => has(page, '#source'));
  await close(seen);
  return drafts;
}

/** Five questions of the lesson, all by keyboard; the file of results. */
async function quiz(launched: Launched, { id }: Lesson): Promise<string> {
  const seen = await open(launched, `quiz.html?language=en#lesson=${id}`, '.setup');
  const { page } = seen;
  const chosen = await page.$eval('.pool select', (one) => one.selectedOptions[0]!.textContent);
  expect(chosen).toBe(NAME);
  await tabTo(page, '.pair select');
  await page.keyboard.press('Home');
  await tabTo(page, '#code');
  await page.keyboard.press('Enter');
  for (let number = 1; number <= 5; number += 1) {
    await until(`question ${number}`, async () =>
      (await textOf(page, '#question')).includes(`Question ${number} of 5.`),
    );
    await until('its choices', () => has(page, '.choices button, .word'));
    await tabTo(page, (await has(page, '.word')) ? '.actions .main' : '[data-choice=stop]');
    await page.keyboard.press('Enter');
    await until('the answer', () => has(page, '.answered'));
    await tabTo(page, '[data-next]');
    await page.keyboard.press('Enter');
  }
  await until('the results', () => has(page, '.results'));
  const file = await takeFiles(page);
  await tabTo(page, '.actions .main');
  await page.keyboard.press('Enter');
  const { name, text } = await file();
  expect(name).toMatch(/^quiz-\w{4}-\w{4}\.csv$/);
  await close(seen);
  return text;
}

/** How many pages of A4 the hand-out takes, which Chromium alone is asked for: paper is no browser's own. */
async function handOut(launched: Launched, { id }: Lesson): Promise<number | null> {
  const seen = await open(launched, `handout.html?language=en#lesson=${id}`, '[data-ready]');
  const { page } = seen;
  expect(await page.$$eval('.sheet .example', (all) => all.length)).toBe(SIZE);
  const pdf = launched.kind === 'chromium' ? await page.pdf({ preferCSSPageSize: true }) : null;
  await close(seen);
  const found =
    pdf &&
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type\s*\/Page(?![s\w])/g);
  return found ? found.length : null;
}

/** All of it as one file. */
async function exportAll(launched: Launched): Promise<string> {
  const seen = await open(launched, 'library.html?language=en#share', '#share');
  const file = await takeFiles(seen.page);
  await tabTo(seen.page, '#share > button');
  await seen.page.keyboard.press('Enter');
  const { name, text } = await file();
  expect(name).toBe('second-look-lessons.json');
  await close(seen);
  return text;
}

/** The file chosen, looked at and taken in on another profile. */
async function importAll(launched: Launched, text: string): Promise<Lesson[]> {
  const seen = await open(launched, 'library.html?language=en#share', '#share');
  const { page } = seen;
  expect(await lessonsOf(page)).toEqual([]);
  const before = await kept(page);
  // The dialogue for files is the browser's own.
  await page.evaluate((holds) => {
    const field = document.querySelector<HTMLInputElement>('#lessons-file')!;
    const list = new DataTransfer();
    list.items.add(new File([holds], 'second-look-lessons.json'));
    field.files = list.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await until('that it can be used', async () => (await textOf(page, '#share')).includes('Lessons: 1'));
  await tabTo(page, '#share > button.main');
  await page.keyboard.press('Enter');
  await until('it taken', async () => (await lessonsOf(page)).length === 1);
  expect(await kept(page)).toEqual(before);
  const lessons = await lessonsOf(page);
  await close(seen);
  return lessons;
}

describe.each(kinds)("a trainer's day in %s", (kind) => {
  test(
    'a lesson of twelve is prepared, presented, asked, printed, passed on, and changes nothing else',
    async () => {
      const mine = await launch(kind);
      try {
        const start = await open(mine, 'library.html?language=en', '.rule');
        const before = await kept(start.page);
        expect(before.badges).toEqual(['']);
        await close(start);
        const lesson = await prepare(mine);
        expect(new Set(await present(mine, lesson)).size).toBe(SIZE);
        const rows = (await quiz(mine, lesson)).trim().split('\r\n');
        expect(rows).toHaveLength(6);
        const sheets = await handOut(mine, lesson);
        if (kind === 'chromium') expect([3, 4, 5]).toContain(sheets);
        const file = await exportAll(mine);
        const end = await open(mine, 'library.html?language=en', '.rule');
        expect(await kept(end.page)).toEqual(before);
        await close(end);
        const theirs = await launch(kind);
        try {
          expect(await importAll(theirs, file)).toEqual([lesson]);
          expect(new Set(await present(theirs, lesson)).size).toBe(SIZE);
        } finally {
          await theirs.browser.close();
        }
      } finally {
        await mine.browser.close();
      }
    },
    DAY,
  );
});
