import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, rewrite, settle, type World } from './world.ts';

const draft = 'gr8 forum, add me on snap soon';
const fun = 'All of us at the forum thought it was gr8';
const sites = ['x', 'messenger', 'x-chat'] as const;

describe.each(kinds)('marks in %s', (kind) => {
  let launched: Launched;
  let world: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  afterEach(async () => {
    expect(world.strangers).toEqual([]);
    await world.close();
  });

  const open = async (site: (typeof sites)[number], text = draft): Promise<World> => {
    world = await openSite(launched, site);
    await world.type(text);
    await world.panel.findings();
    return world;
  };
  /** The words that the panel quotes, once the reader has said its part too; what is about the whole message aside. */
  const quoted = async (): Promise<string[]> => {
    await settle();
    const words = (await world.panel.findings()).cards.flatMap(({ words }) => words);
    return words.filter((one) => one !== draft).toSorted();
  };
  const composer = async () => (await (await world.page.$(world.composer))!.boundingBox())!;

  describe.each(sites)('on %s', (site) => {
    test('the words that the panel quotes are marked, and no others', async () => {
      await open(site);
      const seen = await vi.waitFor(
        async () => {
          const lines = await world.marks.read();
          expect(lines.map(({ words }) => words).toSorted()).toEqual(await quoted());
          return lines;
        },
        { timeout: 20_000 },
      );
      const [great] = seen.filter(({ words }) => words === 'gr8');
      expect(great).toMatchObject({ severity: 'warn', style: 'dashed' });
      const snap = seen.filter(({ words }) => words.includes('add me on snap'));
      expect(snap.length).toBeGreaterThan(0);
      for (const line of snap) expect(line).toMatchObject({ severity: 'stop', style: 'double' });
    });

    test('they keep their marks while something is written before them, and after it', async () => {
      await open(site, fun);
      await world.marks.until('gr8');
      await world.page.keyboard.press('Home');
      await world.type('Hello all. ');
      await world.marks.until('gr8');
      await world.page.keyboard.press('End');
      await world.type('!');
      const [line] = await world.marks.until('gr8');
      const box = await composer();
      expect(line!.left).toBeGreaterThan(box.x);
      expect(line!.bottom).toBeLessThan(box.y + box.height + 6);
    });

    test('a word that grows is another word', async () => {
      await open(site, fun);
      await world.marks.until('gr8');
      await world.type('ness');
      // Marks are drawn behind the frame that shows the letter.
      await expect.poll(() => world.marks.words(), { timeout: 500 }).not.toContain('gr8');
    });

    test('after the fix nothing is marked, and an empty composer leaves nothing of us in the page', async () => {
      await open(site, fun);
      await world.marks.until('gr8');
      await world.panel.press('Replace “gr8” with “great”');
      await world.marks.until();
      expect((await world.text()).trim()).toBe(fun.replace('gr8', 'great'));
      await rewrite(world, ' ');
      await world.panel.gone();
      expect(await world.page.evaluate(() => document.documentElement.children.length)).toBe(2);
    });

    test('other words never wear the marks of those that were there', async () => {
      await open(site, fun);
      await world.marks.until('gr8');
      await rewrite(world, 'All of us at the forum thought it was one');
      await world.marks.until();
    });

    const turns = kind === 'chromium'; // Firefox takes its scheme from the start only: nothing can turn there.
    test.runIf(turns)('when the page turns dark they take the colour of its letters', async () => {
      await open(site, fun);
      const { page, marks } = world;
      await page.evaluate(() => (document.documentElement.style.colorScheme = 'light dark'));
      // Whatever draws them anew for another reason has done so.
      await settle();
      const [light] = await marks.until('gr8');
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await expect
        .poll(async () => (await marks.read())[0]?.color ?? light!.color, { timeout: 5_000 })
        .not.toBe(light!.color);
    });

    test('the pointer over a mark brings its card up, and leaves the caret where it was', async () => {
      await open(site);
      await quoted();
      const line = (await world.marks.read()).find(({ words }) => words === 'gr8')!;
      await world.page.mouse.move(line.left + 4, (line.top + line.bottom) / 2);
      const pointed = await world.panel.until('the card of gr8', (one) =>
        (one?.cards.find((card) => card.pointed)?.words ?? []).includes('gr8'),
      );
      expect(pointed!.cards.filter((card) => card.pointed)).toHaveLength(1);
      await world.type('!');
      expect((await world.text()).trim()).toBe(`${draft}!`);
    });

    test('the keys go through the words, select them and say which they are', async () => {
      await open(site, 'The forum was gr8 and I hope to see u');
      await world.marks.until('gr8', 'u');
      await world.page.keyboard.press('Home');
      const walk = async (key: 'ArrowDown' | 'ArrowUp', says: string): Promise<void> => {
        await world.page.keyboard.down('Alt');
        await world.page.keyboard.down('Shift');
        await world.page.keyboard.press(key);
        await world.page.keyboard.up('Shift');
        await world.page.keyboard.up('Alt');
        await world.panel.until(says, (one) => one?.status.includes(says) === true);
      };
      await walk('ArrowDown', '“gr8”');
      await walk('ArrowDown', '“u”');
      await walk('ArrowUp', '“gr8”');
      await world.type('great');
      expect((await world.text()).trim()).toBe('The forum was great and I hope to see u');
    });

    test('marks move no part of the page, and a script of it learns nothing of them', async () => {
      world = await openSite(launched, site);
      await world.type(fun.slice(0, -1));
      await world.page.evaluate(() => {
        const seen = { shift: 0, long: [] as number[] };
        Object.assign(globalThis, { seen });
        // Firefox knows neither kind; there the boxes are compared alone.
        for (const type of PerformanceObserver.supportedEntryTypes) {
          if (type !== 'layout-shift' && type !== 'longtask') continue;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if (type === 'longtask') seen.long.push(entry.duration);
              else seen.shift += (entry as PerformanceEntry & { value: number }).value;
            }
          }).observe({ type });
        }
      });
      const before = await composer();
      await world.type('8');
      await world.marks.until('gr8');
      await settle();
      expect(await composer()).toEqual(before);
      const page = await world.page.evaluate(() => ({
        ...(globalThis as unknown as { seen: { shift: number; long: number[] } }).seen,
        highlights: CSS.highlights.size,
        sheets: document.adoptedStyleSheets.length,
        hosts: [...document.querySelectorAll('html > :not(head, body)')].map((host) => [
          host.shadowRoot,
          host.getAttributeNames().join(),
          host.textContent,
        ]),
      }));
      expect(page).toEqual({
        shift: 0,
        long: [],
        highlights: 0,
        sheets: 0,
        hosts: [
          [null, 'popover', ''],
          [null, 'popover', ''],
        ],
      });
    });
  });
});

test('marks keep their kinds of line in forced colours, and are not printed', async () => {
  const launched = await launch('chromium');
  const { page, marks, panel, type, close } = await openSite(launched, 'x-chat');
  await type(draft);
  await panel.findings();
  const media = await page.createCDPSession();
  await media.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  // The last words that were typed get theirs a moment later.
  const styles = async (): Promise<string[]> =>
    [...new Set((await marks.read()).map(({ style }) => style))].toSorted();
  await expect.poll(styles, { timeout: 5_000 }).toEqual(['dashed', 'double']);
  await media.send('Emulation.setEmulatedMedia', { media: 'print' });
  for (const { left, right } of await marks.read()) expect(right - left).toBe(0);
  await close();
  await launched.browser.close();
});
