import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, rewrite, settle, type World } from './world.ts';

const draft = 'gr8 to meet u, add me on snap 😀 or text 07700 900123';

describe.each(kinds)('a post on x.com in %s', (kind) => {
  let launched: Launched;
  let x: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  beforeEach(async () => {
    x = await openSite(launched, 'x');
  });
  afterEach(async () => {
    expect(x.strangers).toEqual([]);
    await x.close();
  });

  test('the panel names each rule with its clause and the words', async () => {
    await x.type(draft);
    const { cards, held, box } = (await x.panel.until('five cards', (one) => (one?.cards.length ?? 0) >= 5))!;
    expect(held).toBe(false);
    const seen = Object.fromEntries(
      cards.map((card) => [/clauses? ([\d., ]+)/.exec(card.text)?.[1]?.trim(), card.words]),
    );
    expect(seen).toMatchObject({
      '9.4': expect.anything(),
      '11.1': expect.anything(),
      '13.2': expect.anything(),
      '13.1, 13.8': expect.arrayContaining([expect.stringContaining('07700 900123')]),
    });
    const words = (clause: string): string[] =>
      cards.filter((card) => card.text.includes(`clause ${clause}`)).flatMap((card) => card.words);
    expect(words('9.4')).toEqual(expect.arrayContaining(['gr8', 'u', '😀']));
    expect(words('11.1').join(' ')).toContain('snap');
    expect(words('13.2').join(' ')).toContain('add me');
    const composer = (await (await x.page.$(x.composer))!.boundingBox())!;
    const control = (await (await x.page.$(x.sendControl))!.boundingBox())!;
    for (const other of [composer, control]) {
      const apart =
        box.left >= other.x + other.width ||
        box.right <= other.x ||
        box.top >= other.y + other.height ||
        box.bottom <= other.y;
      expect(apart, 'the panel covers the composer or the post button').toBe(true);
    }
  });

  test('Ctrl+Enter, the post button and a script after a real press are held', async () => {
    await x.type(draft);
    await x.panel.findings();
    await x.pressSend();
    expect((await x.panel.held()).focused).toBe('Go back and edit');
    await settle();
    expect(await x.sent()).toEqual([]);
    await x.page.keyboard.press('Escape');
    await x.panel.until('the findings, out of the way', (one) => one?.held === false);
    await x.page.click(x.sendControl);
    await x.panel.held();
    await x.pressByScript();
    await settle();
    expect(await x.sent()).toEqual([]);
    expect(await x.text()).toContain('07700 900123');
  });

  test('Esc puts the caret back where it was', async () => {
    await x.type(draft);
    await x.panel.findings();
    await x.page.keyboard.press('ArrowLeft');
    await x.pressSend();
    await x.panel.held();
    await x.page.keyboard.press('Escape');
    await x.panel.until('the findings, out of the way', (one) => one?.held === false);
    await x.type('!');
    expect(await x.text()).toBe('gr8 to meet u, add me on snap 😀 or text 07700 90012!3');
  });

  test('after the fixes the site gets exactly what the composer shows, once', async () => {
    await x.type(draft);
    await x.panel.findings();
    const all = (await x.panel.read())!.buttons.find((button) => button.startsWith('Make all'));
    await x.panel.press(all!);
    await x.panel.until(
      'the fixes done',
      (one) => one !== null && !one.cards.some((card) => /clauses? [^)]*9\.4/.test(card.text)),
    );
    expect(await x.text()).toBe('Great to meet you, add me on snap or text 07700 900123');
    await rewrite(x, 'Great to meet you. The next youth forum is on Saturday at the library, 2 pm.');
    await x.panel.gone();
    await settle();
    const shown = await x.text();
    await x.pressSend();
    await settle();
    expect(await x.sent()).toEqual([shown]);
    expect((await x.text()).trim()).toBe('');
  });

  test('a fix can be undone as if it had been typed', async () => {
    await x.type('It was gr8 to see the forum');
    await x.panel.findings();
    await x.panel.press('Replace “gr8” with “great”');
    await x.panel.gone();
    expect(await x.text()).toBe('It was great to see the forum');
    await x.page.focus(x.composer);
    await x.page.keyboard.down('Control');
    await x.page.keyboard.press('KeyZ');
    await x.page.keyboard.up('Control');
    await settle();
    expect(await x.text()).toContain('gr8');
  });

  test('a press before the verdict is held, and goes by itself once all is clear', async () => {
    await x.type('The youth forum meets on Saturday at 2 pm in the library.');
    await x.pressSend();
    await settle();
    expect(await x.sent()).toEqual(['The youth forum meets on Saturday at 2 pm in the library.']);
    expect(await x.panel.read()).toBeNull();
  });

  test('a press before the verdict is held, and stays held when something is found', async () => {
    await x.type(draft);
    await x.pressSend();
    await x.panel.held();
    await settle();
    expect(await x.sent()).toEqual([]);
  });

  test('nothing of us stands in the page until there is something to say', async () => {
    const count = (): Promise<number> => x.page.evaluate(() => document.documentElement.children.length);
    expect(await count()).toBe(2);
    await x.type('The forum meets on Saturday.');
    await settle();
    expect(await count()).toBe(2);
  });
});
