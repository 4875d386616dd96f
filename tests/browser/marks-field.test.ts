import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, settle, type World } from './world.ts';

/** A text field says of none of its words where they stand; a hidden copy of the draft does, and must not lie. */
describe.each(kinds)('marks in a text field in %s', (kind) => {
  let launched: Launched;
  let chat: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  beforeEach(async () => {
    chat = await openSite(launched, 'x-chat');
  });
  afterEach(async () => {
    expect(chat.strangers).toEqual([]);
    await chat.close();
  });

  /** As from the clipboard. */
  const paste = (text: string): Promise<unknown> =>
    chat.page.evaluate((words) => document.execCommand('insertText', false, words), text);
  const onField = (change: (area: HTMLTextAreaElement) => void): Promise<void> =>
    chat.page.$eval(chat.composer, change as (element: Element) => void);

  test('follow wrapped lines, breaks, tabs and wide characters', async () => {
    await onField((area) => (area.style.height = '200px'));
    await paste(
      `${'The forum meets on Saturday at the library. '.repeat(2)}gr8\n\n\tIt was 😀 日本語 fun to see u there`,
    );
    const lines = await chat.marks.until('gr8', '😀', 'u');
    expect(lines[0]!.top).toBeLessThan(lines[1]!.top);
  });

  test('follow scrolling, and are not drawn where their words are out of sight', async () => {
    await paste(`gr8 to meet\n${'Saturday\n'.repeat(20)}see u`);
    await onField((area) => (area.scrollTop = area.scrollHeight));
    await chat.marks.until('u');
    await onField((area) => (area.scrollTop = 0));
    const [before] = await chat.marks.until('gr8');
    await onField((area) => (area.scrollTop = 6));
    await settle();
    const [after] = await chat.marks.until('gr8');
    expect(before!.top - after!.top).toBeCloseTo(6, 0);
  });

  test('follow the field when it is resized, enlarged, moved and set in another size of letters', async () => {
    await paste('The forum is gr8 and it was lovely to see u');
    await chat.marks.until('gr8', 'u');
    await onField((area) => (area.style.width = '120px'));
    await onField((area) => (area.style.flex = 'none'));
    await onField((area) => (area.style.height = '200px'));
    await settle();
    await chat.marks.until('gr8', 'u');
    await onField((area) => (area.style.fontSize = '22px'));
    await onField((area) => (area.style.letterSpacing = '1px'));
    await onField((area) => (area.style.height = '201px'));
    await settle();
    await chat.marks.until('gr8', 'u');
    await onField((area) => (area.style.transform = 'translate(40px, -30px) scale(1.25)'));
    await settle();
    await chat.marks.until('gr8', 'u');
  });

  test('are hidden under what the page lays over the field', async () => {
    await paste('It was gr8');
    await chat.marks.until('gr8');
    await chat.page.evaluate(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; background: #fff';
      document.body.append(cover);
      window.dispatchEvent(new Event('resize'));
    });
    await settle();
    const drawn = await chat.marks.read();
    expect(drawn).toEqual([]);
    await chat.page.evaluate(() => {
      document.getElementById('cover')!.remove();
      window.dispatchEvent(new Event('resize'));
    });
    await chat.marks.until('gr8');
  });

  test('are gone when the site empties its field and tells nobody', async () => {
    await paste('It was gr8');
    await chat.marks.until('gr8');
    await onField((area) => (area.value = ''));
    await chat.page.mouse.click(5, 5);
    await chat.marks.until();
  });

  /** Milliseconds that a frame takes while the field is scrolled, the one in the middle of all. */
  const scrolled = (): Promise<number> =>
    chat.page.$eval(chat.composer, async (area) => {
      const frames: number[] = [];
      for (let step = 0; step < 60; step += 1) {
        area.scrollTop = step * 40;
        const begun = performance.now();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        frames.push(performance.now() - begun);
      }
      return frames.toSorted((a, b) => a - b)[30]!;
    });

  test('cost little while 20,000 characters with five hundred of them are scrolled', async () => {
    const text = (word: string): string => `The forum is ${word} and meets on Saturday. `.repeat(500);
    await paste(text('fun'));
    await chat.panel.findings();
    await settle();
    const without = await scrolled();
    await onField((area) => area.select());
    await paste(text('gr8'));
    await chat.panel.until('gr8', (one) => one?.cards.some(({ words }) => words.includes('gr8')) === true);
    await settle();
    const within = await scrolled();
    console.log(
      `${kind}: a frame of scrolling 20,000 characters takes ${without.toFixed(1)} ms, with marks ${within.toFixed(1)} ms`,
    );
    // In proportion, so that a busy machine fails nobody; and what a person would not see.
    expect(within).toBeLessThan(without * 2 + 16);
    expect(new Set(await chat.marks.words())).toEqual(new Set(['gr8']));
  });
});
