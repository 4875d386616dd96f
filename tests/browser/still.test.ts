import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editors, openEditor, type EditorPage } from './editor-page.ts';

import { launch, type Launched } from './launch.ts';
import { kinds } from './world.ts';

/** From a telephone to a large screen; the second is a window of 1280 by 900 at 400 %. */
const windows = [
  { width: 320, height: 640 },
  { width: 320, height: 225, deviceScaleFactor: 4 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];
const draft = 'see you at the hall gr8';

interface Shift {
  value: number;
  hadRecentInput: boolean;
  sources: { node: Node | null }[];
}

/** A page to be scrolled, with the composer in the midst of it, that notes each shift of what it shows. */
async function prepare(): Promise<void> {
  const tall = (): HTMLElement => {
    const block = document.createElement('p');
    block.style.height = '1500px';
    return block;
  };
  document.body.prepend(tall());
  document.body.append(tall());
  document.querySelector('main')!.scrollIntoView({ block: 'center' });
  // What has just been moved is not to be counted.
  await new Promise((resolve) => setTimeout(resolve, 300));
  const shifts: unknown[] = [];
  Object.assign(globalThis, { shifts });
  // Firefox has no such thing; there places alone are compared.
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & Shift)[])
      // As the measure has it: what follows half a second upon a key or a press was asked for.
      if (!entry.hadRecentInput)
        shifts.push([entry.value, ...entry.sources.map(({ node }) => node?.nodeName ?? 'a closed root')]);
  }).observe({ type: 'layout-shift' });
}

/** Where everything is that the panel might have moved. */
async function places({ page, composer, caret }: EditorPage): Promise<unknown> {
  const scrolled = await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollHeight]);
  const inside = await composer.evaluate((one) => {
    const { left, top, width, height } = one.getBoundingClientRect();
    return [one.scrollLeft, one.scrollTop, left, top, width, height];
  });
  return { scrolled, inside, caret: await caret() };
}

describe.each(kinds)('a panel that comes and goes in %s', (kind) => {
  let launched: Launched;
  let chat: EditorPage;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterEach(() => chat.close());
  afterAll(() => launched.browser.close());

  const all = windows.flatMap((size) =>
    editors
      .filter((name) => ['textarea', 'contenteditable', 'lexical'].includes(name))
      .map((editor) => ({ editor, size })),
  );
  test.each(all)('moves nothing: $editor in $size.width by $size.height', async ({ editor, size }) => {
    chat = await openEditor(launched, editor);
    await chat.page.setViewport(size);
    await chat.type(draft.slice(0, -1));
    // The caret is not at the end, where an editor would put it by itself.
    for (let step = 0; step < 4; step += 1) await chat.keys('ArrowLeft');
    await chat.page.evaluate(prepare);
    await chat.panel.press('Close');
    await chat.panel.gone();
    const settled = await places(chat);
    await chat.keys('Control', 'End');
    await chat.type('8');
    await chat.panel.findings();
    for (let step = 0; step < 5; step += 1) await chat.keys('ArrowLeft');
    expect(await places(chat)).toEqual(settled);

    await chat.keys('Control', 'Enter');
    await chat.panel.held();
    expect(await places(chat)).toMatchObject({ scrolled: (settled as { scrolled: unknown }).scrolled });
    await chat.panel.press('Go back and edit');
    await chat.panel.until('the words again', (one) => one !== null && !one.held);
    expect(await places(chat)).toEqual(settled);

    await chat.keys('Control', 'Enter');
    await chat.panel.held();
    await chat.page.keyboard.press('Escape');
    await chat.panel.until('the words again', (one) => one?.held !== true);
    expect(await places(chat)).toEqual(settled);
    expect(await chat.page.evaluate(() => (globalThis as unknown as { shifts: unknown[] }).shifts)).toEqual(
      [],
    );
    expect(await chat.draft()).toBe(draft);
    expect(await chat.sent()).toEqual([]);
  });
});
