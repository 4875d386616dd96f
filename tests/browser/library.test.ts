import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibraryFolder } from '../../src/build/read-library-folder.ts';
import type { Lessons } from '../../src/lessons/lessons.ts';
import { seriousOn } from './axe.ts';
import { closedRoot } from './closed-root.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { PanelProbe } from './panel-probe.ts';
import { kinds, openSite } from './world.ts';

interface CallbackApi {
  runtime: { sendMessage: (message: unknown, done: (reply: unknown) => void) => void };
}
/** In both browsers, with callbacks. */
declare const chrome: CallbackApi;

const library = readLibraryFolder('rules');
const total = library.reduce((sum, { examples }) => sum + examples.length, 0);

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

/** What the worker says to a page of ours. */
const ask = (page: Page, kind: string, body: object): Promise<unknown> =>
  page.evaluate((message) => new Promise((resolve) => chrome.runtime.sendMessage(message, resolve)), {
    kind,
    body,
  });
const lessonsOf = async (page: Page): Promise<Lessons> =>
  ((await ask(page, 'lessons', {})) as { value: Lessons }).value;

const press = (page: Page, name: string): Promise<void> =>
  page.evaluate((wanted) => {
    const named = (one: Element): string => one.getAttribute('aria-label') ?? one.textContent ?? '';
    [...document.querySelectorAll<HTMLElement>('button')]
      .find((one) => named(one).startsWith(wanted))!
      .click();
  }, name);

/** A file chosen by a person, with this in it. */
const choose = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    (file, holds) => {
      const field = document.querySelector<HTMLInputElement>('#lessons-file')!;
      const list = new DataTransfer();
      list.items.add(new File([holds], file));
      field.files = list.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );

/** What the panel finds once nothing more comes: the draft was written letter by letter. */
async function settled(panel: PanelProbe): Promise<object[]> {
  let last: object[] = [];
  for (let round = 0; round < 10; round += 1) {
    const { cards } = await panel.findings();
    const now = cards.map(({ title, severity, words }) => ({ title, severity, words }));
    if (JSON.stringify(now) === JSON.stringify(last)) return now;
    last = now;
    await pause(1_200);
  }
  return last;
}

describe.each(kinds)('a trainer in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  const open = (hash = '') => openOwnPage(launched, `library.html${hash}`, '.rule');

  test('finds each example of each rule, and comes to one by its address', async () => {
    const page = await open('#personal-contact-03');
    expect(await textOf(page, '.count')).toBe(`Examples: ${total}. Rules: ${library.length}.`);
    await until('the example', () =>
      page.evaluate(() => document.activeElement?.id === 'personal-contact-03'),
    );
    expect(await textOf(page, '#personal-contact-03')).toMatch(/Flagged.*mobile number.*13\.1.*Better:/s);
    const top = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top);
    expect(top).toBeLessThan(300);
    await page.focus('input[type=search]');
    await page.keyboard.type('rosette');
    await until('fewer', async () => !(await textOf(page, '.count')).includes(String(total)));
    await page.close();
  });

  test('keeps a lesson in the order that the keyboard gave it, and plays it', async () => {
    const page = await open('#threat-01');
    await until('the example', () => page.evaluate(() => document.querySelector('#threat-01') !== null));
    await press(page, 'Add to a new lesson (threat-01)');
    await until('a lesson', async () => (await lessonsOf(page)).lessons.length === 1);
    await press(page, 'Add to “Lesson 1” (threat-02)');
    await until('two', async () => (await lessonsOf(page)).lessons[0]!.items.length === 2);
    await page.focus('[data-item="threat-02"] [data-move="up"]');
    await page.keyboard.press('Enter');
    await until(
      'the other order',
      async () => (await lessonsOf(page)).lessons[0]!.items[0]!.example === 'threat-02',
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Move threat-02 up',
    );
    const address = await page.$eval('a[href*="#lesson="]', (link) => link.getAttribute('href')!);
    await page.close();
    const stage = await openOwnPage(launched, address.slice(1), '.facts');
    expect(await textOf(stage, '.now')).toContain('Example 1 of 2 in the lesson “Lesson 1”');
    await stage.click('a[rel=next]');
    await until('the second', async () => (await textOf(stage, '.now')).includes('Example 2 of 2'));
    const [, last] = library.find(({ rule }) => rule === 'threat')!.examples;
    expect(last!.id).toBe('threat-02');
    const wanted = library.find(({ rule }) => rule === 'threat')!.examples[0]!.text;
    await until('the whole of it', async () => (await textOf(stage, '[data-training-composer]')) === wanted);
    await stage.close();
  });

  test('is refused a file whole, with the line, and nothing changes; a good one is taken', async () => {
    const page = await open();
    const before = await lessonsOf(page);
    const example = {
      id: 'own-shared',
      rule: 'threat',
      expect: 'flagged',
      text: '<img src=x onerror="document.title=1">',
      context: { surface: 'email', role: 'volunteer', account: 'unknown' },
      explanation: 'x',
      own: true,
    };
    const file = (text: string): string =>
      JSON.stringify(
        { format: 'second-look-lessons', version: 1, examples: [{ ...example, text }], lessons: [] },
        null,
        1,
      );
    for (const [text, reason] of [
      [file(example.text), /line 9.*holds a script/],
      [file('=1+1'), /line 9.*formula/],
      [file('Fine.').replace('"own": true', '"__proto__": {}, "own": true'), /line 16.*"__proto__"/],
      ['x'.repeat(10_000_000), /larger than 500 kB/],
    ] as const) {
      await choose(page, 'shared.json', text);
      await until(String(reason), async () => reason.test(await textOf(page, '#share [role=status]')));
      expect(await lessonsOf(page)).toEqual(before);
    }
    await choose(page, 'shared.json', file('a <b>bold</b> word'));
    await until('that it can be used', async () =>
      (await textOf(page, '#share')).includes('Lessons: 0, examples of its own: 1'),
    );
    await press(page, 'Add them to mine');
    await until('mine', async () => (await lessonsOf(page)).examples.length === before.examples.length + 1);
    expect(await textOf(page, '#own-shared blockquote')).toBe('a <b>bold</b> word');
    await page.close();
  });

  // Letter by letter there, key by key here, and the reader behind both.
  test('sees on the stage what x.com shows for the same draft and place', { timeout: 150_000 }, async () => {
    const page = await open();
    const drafts = ['personal-contact-08', 'secrecy-09'].map(
      (id) => library.flatMap(({ examples }) => examples).find((one) => one.id === id)!.text,
    );
    const examples = drafts.map((text, at) => ({
      id: `own-same-${at}`,
      rule: 'insult',
      expect: 'flagged',
      text,
      context: { surface: 'public-post', role: 'paid-staff', account: 'unknown' },
      explanation: 'x',
      own: true,
    }));
    expect(await ask(page, 'saveLessons', { lessons: { examples, lessons: [] } })).toMatchObject({
      ok: true,
    });
    // The reader is loaded once, and then has its say everywhere.
    const context = { surface: 'public-post', role: 'paid-staff', account: 'unknown' };
    const explained = (await ask(page, 'explain', { draft: drafts[0], context })) as {
      value: { depth: string };
    };
    expect(explained.value.depth).toBe('full');
    await page.close();
    // A tab behind another draws nothing, so that one comes after the other.
    for (const [at, draft] of drafts.entries()) {
      const stage = await openOwnPage(launched, `trainer.html#example=own-same-${at}`, '.facts');
      await until('all of it', async () => (await textOf(stage, '[data-training-composer]')) === draft);
      const there = await settled(new PanelProbe(stage, await closedRoot(stage, kind)));
      await stage.close();
      const x = await openSite(launched, 'x');
      await x.type(draft);
      const here = await settled(x.panel);
      await x.close();
      expect(here.length).toBeGreaterThan(0);
      expect(there).toEqual(here);
    }
  });

  test.each(['en', 'cy'])(
    'has all of it within 320 px, and axe-core finds nothing serious, in %s',
    async (language) => {
      for (const [path, there] of [
        [`library.html?language=${language}#threat-01`, '#threat-01'],
        [`trainer.html?language=${language}#example=threat-01`, '.facts'],
      ] as const) {
        const page = await openOwnPage(launched, path, there);
        expect(await page.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
        await page.setViewport({ width: 320, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect([path, wide <= 320]).toEqual([path, true]);
        expect([path, await seriousOn(page)]).toEqual([path, []]);
        await page.close();
      }
    },
  );
});

test.each(kinds)('in the dark in %s: axe-core finds nothing serious', async (kind) => {
  const launched = await launch(kind, { dark: true });
  for (const [path, there] of [
    ['library.html#threat-01', '#threat-01'],
    ['trainer.html#example=threat-01', '.facts'],
  ] as const) {
    const page = await openOwnPage(launched, path, there);
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect([path, await seriousOn(page)]).toEqual([path, []]);
    await page.close();
  }
  await launched.browser.close();
});
