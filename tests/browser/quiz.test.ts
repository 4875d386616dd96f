import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousOn } from './axe.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { kinds } from './world.ts';

interface ExtensionApi {
  storage: { local: { get: (keys: null) => Promise<Record<string, unknown>> } };
}
/** In both browsers, with promises. */
declare const chrome: ExtensionApi;

const QUESTIONS = 5;

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
const there = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

/** Press Tab until the focus is where it is wanted; names it if it never comes there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    if (here) return;
  }
  throw new Error(`quiz: Tab never comes to ${selector}`);
}

/** Start a quiz of few questions by keyboard. */
async function start(page: Page, { room = false } = {}): Promise<void> {
  await tabTo(page, '[name=who]');
  if (room) await page.keyboard.press('ArrowDown');
  await tabTo(page, '.pair select');
  await page.keyboard.press('Home');
  await tabTo(page, '#code');
  await page.keyboard.press('Enter');
  await until('the first question', () => there(page, '.question .draft:not([role=status])'));
}

/** Answer the question that stands there, by keyboard; what it was. */
async function answer(page: Page): Promise<'words' | 'draft'> {
  await until('a question', () => there(page, '.choices button, .word'));
  if (await there(page, '.word')) {
    await tabTo(page, '.word');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    expect(await page.$$eval('.word[aria-pressed=true]', (list) => list.length)).toBe(1);
    await tabTo(page, '.actions .main');
    await page.keyboard.press('Enter');
    return 'words';
  }
  await tabTo(page, '[data-choice=stop]');
  await page.keyboard.press('Enter');
  return 'draft';
}

/** The same at once, where the keyboard isn't what is looked at: each key is a journey, and Firefox is slow. */
async function answerAtOnce(page: Page): Promise<string> {
  await until('a question', () => there(page, '.choices button, .votes input, .word'));
  const kind = await page.evaluate(() => {
    const press = (selector: string): void => document.querySelector<HTMLElement>(selector)!.click();
    if (document.querySelector('.word')) {
      press('.word:nth-of-type(2)');
      press('.actions .main');
      return 'words';
    }
    const hands = document.querySelector<HTMLInputElement>('[name=stop]');
    if (hands) hands.value = '7';
    press(hands ? '.votes .main' : '[data-choice=stop]');
    return 'draft';
  });
  await until('the answer', () => there(page, '.answered'));
  return kind;
}

describe.each(kinds)('in %s a quiz', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test('is held to its end by keyboard alone, each answer explained, and saved under the name that is typed', async () => {
    const page = await openOwnPage(launched, 'quiz.html?language=en', '.setup');
    const before = await stored(page);
    await start(page);
    const code = /\w{4}-\w{4}/.exec(await textOf(page, '.code'))![0];
    const asked: string[] = [];
    for (let number = 1; number <= QUESTIONS; number += 1) {
      expect(await textOf(page, '#question')).toContain(`Question ${number} of ${QUESTIONS}.`);
      asked.push(await answer(page));
      await until('the answer', () => there(page, '.answered'));
      // The verdict has the focus, so that it is read out, and Tab goes on from there.
      expect(await page.evaluate(() => document.activeElement?.matches('[data-verdict]'))).toBe(true);
      expect(await textOf(page, '.answered')).toMatch(/clauses? \d+/i);
      await tabTo(page, '[data-next]');
      await page.keyboard.press('Enter');
    }
    await until('the results', () => there(page, '.results'));
    expect(await textOf(page, '#results')).toMatch(/^[\d.]+ of 5 points$/);
    expect(asked).toContain('draft');
    await page.evaluate(() => {
      const make = URL.createObjectURL.bind(URL);
      Object.assign(globalThis, { saved: '' });
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => Object.assign(globalThis, { saved: text }));
        return make(blob);
      };
    });
    await tabTo(page, '#name');
    await page.keyboard.type('Group A');
    await tabTo(page, '.actions .main');
    await page.keyboard.press('Enter');
    const saved = (): Promise<string> =>
      page.evaluate(() => (globalThis as unknown as { saved: string }).saved);
    await until('the file', async () => (await saved()) !== '');
    const lines = (await saved()).trim().split('\r\n');
    expect(lines).toHaveLength(QUESTIONS + 1);
    expect(lines.slice(1).every((line) => line.startsWith(`"Group A","${code}",`))).toBe(true);
    // Nothing of it is kept.
    expect(await stored(page)).toBe(before);
    await page.close();
  });

  test('with the code of another is the same, and a draft of it is looked at before and after', async () => {
    const messages: string[] = [];
    let code = '';
    for (let group = 0; group < 2; group += 1) {
      const page = await openOwnPage(launched, 'quiz.html?language=en', '.setup');
      await page.focus('#code');
      await page.keyboard.type(code);
      await page.keyboard.press('Enter');
      await until('a question', () => there(page, '.choices button, .word'));
      code = /\w{4}-\w{4}/.exec(await textOf(page, '.code'))![0];
      messages.push(await textOf(page, '.draft'));
      await page.close();
    }
    expect(messages[0]).toBe(messages[1]);
    expect(messages[0]).not.toBe('');

    const page = await openOwnPage(launched, 'compare.html?language=en#personal-contact-01', '.setup, form');
    await until('what has changed', () => there(page, '.changes'));
    expect(await textOf(page, '.changes section:first-child')).toMatch(/Gone.*07700 900734.*13\.1/s);
    expect(await textOf(page, '.sides section:last-child summary')).toBe('Why was this not flagged?');
    await page.close();
  });

  test.each(['en', 'cy'])('fits 320 px, and axe-core finds nothing serious, in %s', async (language) => {
    const page = await openOwnPage(launched, `quiz.html?language=${language}`, '.setup');
    await page.setViewport({ width: 320, height: 800 });
    await looksRight(page, 'setup');
    await start(page);
    const seen = new Set<string>();
    for (let number = 0; number < QUESTIONS; number += 1) {
      await until('a question', () => there(page, '.choices button, .word'));
      const kind = (await there(page, '.word')) ? 'words' : 'draft';
      // One of each kind has all that there is.
      if (!seen.has(kind)) await looksRight(page, `question: ${kind}`);
      await answerAtOnce(page);
      if (!seen.has(kind)) await looksRight(page, `answer: ${kind}`);
      seen.add(kind);
      await page.click('[data-next]');
    }
    await until('the results', () => there(page, '.results'));
    await looksRight(page, 'results');
    await page.close();
    const compare = await openOwnPage(launched, `compare.html?language=${language}#sexual-01`, 'form');
    await compare.setViewport({ width: 320, height: 800 });
    await until('what has changed', () => there(compare, '.changes'));
    await compare.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    await looksRight(compare, 'compare');
    await compare.close();
  });
});

test.each(kinds.flatMap((kind) => [[kind, 'light'] as const, [kind, 'dark'] as const]))(
  'before a room in %s, %s: contrast is 7:1 and the letters are large',
  async (kind, scheme) => {
    const dark = scheme === 'dark';
    const launched = await launch(kind, { dark });
    const page = await openOwnPage(launched, 'quiz.html?language=en', '.setup');
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(dark);
    await start(page, { room: true });
    const seen = new Set<string>();
    for (let number = 0; number < QUESTIONS; number += 1) {
      const kind = await answerAtOnce(page);
      if (!seen.has(kind)) expect([kind, await wrongOn(page)]).toEqual([kind, []]);
      seen.add(kind);
      const size = await page.$eval('.draft', (one) => Number.parseFloat(getComputedStyle(one).fontSize));
      expect(size).toBeGreaterThanOrEqual(24);
      await page.click('[data-next]');
    }
    await until('the results', () => there(page, '.results'));
    expect(await wrongOn(page)).toEqual([]);
    await launched.browser.close();
  },
);

/** Nothing reaches out of the window, and axe-core finds nothing serious. */
async function looksRight(page: Page, where: string): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect([where, wide <= 0]).toEqual([where, true]);
  expect([where, await seriousOn(page)]).toEqual([where, []]);
}

/** What axe-core finds serious, and what has less than 7:1. */
async function wrongOn(page: Page): Promise<string[]> {
  const serious = await seriousOn(page);
  return [...serious, ...(await below7On(page))];
}

/** axe-core is in the page already. */
async function below7On(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    interface Axe {
      run: (
        options: object,
      ) => Promise<{ violations: { nodes: { target: string[] }[] }[]; passes: unknown[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    const rules = { 'color-contrast-enhanced': { enabled: true } };
    const found = await axe.run({ runOnly: ['color-contrast-enhanced'], rules });
    const checked = found.passes.length + found.violations.length;
    if (checked === 0) return ['axe-core has looked at nothing'];
    return found.violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')));
  });
}
