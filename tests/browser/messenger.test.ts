import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch, type Launched } from './launch.ts';
import { confirmWindow } from './confirm-window.ts';
import { kinds, openSite, sendAnyway, settle, type World } from './world.ts';

const harmless = 'Hello Ayesha, the session on Saturday starts at 2 pm in the library.';

describe.each(kinds)('a message on messenger.com in %s', (kind) => {
  let launched: Launched;
  let messenger: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  beforeEach(async () => {
    messenger = await openSite(launched, 'messenger');
  });
  afterEach(async () => {
    expect(messenger.strangers).toEqual([]);
    await messenger.close();
  });

  test('harmless words are held for the channel alone, and go once, byte for byte, with a reason', async () => {
    await messenger.type(harmless);
    const { cards } = await messenger.panel.findings();
    expect(cards).toHaveLength(1);
    expect(cards[0]!.text).toContain('clause 10.2');
    await messenger.pressSend();
    await messenger.panel.held();
    await settle();
    expect(await messenger.sent()).toEqual([]);

    await messenger.panel.press('Send anyway…');
    const choice = kind === 'firefox' ? await confirmWindow(launched) : messenger.panel;
    if (kind === 'firefox') await choice.press('Send anyway…');
    await choice.press('Send anyway');
    await settle();
    expect(await messenger.sent(), 'it went without a reason').toEqual([]);
    await choice.press('It was agreed with my manager');
    await choice.press('Send anyway');
    await settle();
    expect(await messenger.sent()).toEqual([harmless]);
    expect(await messenger.panel.read()).toBeNull();
  });

  test('the same by keyboard alone', async () => {
    const { page, panel } = messenger;
    await messenger.type(harmless);
    await panel.findings();
    await messenger.pressSend();
    await panel.held();
    await page.keyboard.press('Tab');
    await panel.until('the focus on Send anyway…', (one) => one?.focused === 'Send anyway…');
    await settle();
    await page.keyboard.press('Enter');
    if (kind === 'firefox') {
      // The window begins at "Go back and edit", as the panel does.
      const { key } = await confirmWindow(launched);
      for (const name of ['Tab', 'Enter', 'Space', 'Tab', 'Tab', 'Enter'] as const) await key(name);
    } else {
      await panel.until('the reasons', (one) => one?.buttons.includes('Send anyway') === true);
      await settle();
      await page.keyboard.press(' ');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await panel.until('the focus on Send anyway', (one) => one?.focused === 'Send anyway');
      await settle();
      await page.keyboard.press('Enter');
    }
    // On a busy machine the site takes a moment more; once is once, all the same.
    await expect.poll(() => messenger.sent(), { timeout: 5_000 }).toEqual([harmless]);
    await settle();
    expect(await messenger.sent()).toEqual([harmless]);
  });

  test('"Send anyway" is for one text and one time', async () => {
    await messenger.type(harmless);
    await messenger.panel.findings();
    await messenger.pressSend();
    await messenger.panel.held();
    await sendAnyway(launched, messenger, 'The safeguarding lead asked for it');
    await settle();
    await messenger.page.click(messenger.composer);
    await messenger.type(harmless);
    await messenger.panel.findings();
    await messenger.pressSend();
    await messenger.panel.held();
    await settle();
    expect(await messenger.sent()).toEqual([harmless]);
  });

  test('lines and pictures arrive as they were written', async () => {
    const { page } = messenger;
    await messenger.type('First line');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await messenger.type('second 👩‍👩‍👧 line');
    await messenger.panel.findings();
    await messenger.pressSend();
    await messenger.panel.held();
    await sendAnyway(launched, messenger, 'It is an emergency');
    await settle();
    expect(await messenger.sent()).toEqual(['First line\nsecond 👩‍👩‍👧 line']);
  });

  test('a picture sign is taken out in one press', async () => {
    await messenger.type('See you there 😀 on Saturday');
    await messenger.panel.until('both', (one) => one?.cards.length === 2);
    await messenger.panel.press('Remove “😀”');
    await messenger.panel.until('one left', (one) => one?.cards.length === 1);
    expect(await messenger.text()).toBe('See you there on Saturday');
  });
});
