import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEditor } from './editor-page.ts';
import { launch, type Launched } from './launch.ts';
import { kinds, settle } from './world.ts';

const stopped = 'Add me on snap, my number is 07700 900123';
const clean = 'The youth forum meets on Saturday at 2 pm in the central library.';
const chatPage =
  '<!doctype html><html lang="en"><title>Chat</title><textarea></textarea><button>Send</button></html>';
/** Tabs that somebody has open. */
const TABS = 50;

describe.each(kinds)('several at once in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test('two composers on a page: each has its own draft, findings and answer', async () => {
    const chat = await openEditor(launched, 'textarea');
    const { page, panel } = chat;
    await page.evaluate(() => {
      const other = document.createElement('section');
      other.style.marginTop = '300px';
      const area = document.createElement('textarea');
      area.id = 'other';
      const button = document.createElement('button');
      button.ariaLabel = 'Send';
      button.textContent = 'Send';
      const { sent } = globalThis as unknown as { sent: string[] };
      button.addEventListener('click', () => {
        sent.push(area.value);
        area.value = '';
      });
      other.append(area, button);
      document.body.append(other);
    });
    await chat.type(stopped);
    await panel.findings();
    await page.focus('#other');
    await panel.gone();
    await page.keyboard.type(clean);
    await settle();
    await page.click('#other + button');
    await settle();
    expect(await chat.sent()).toEqual([clean]);
    // Pressed there while something is held here, and the other way round.
    await chat.composer.focus();
    await panel.findings();
    await chat.keys('Control', 'Enter');
    await panel.held();
    await page.keyboard.press('Escape');
    await page.focus('#other');
    await page.keyboard.type(stopped);
    await page.click('#other + button');
    await panel.held();
    await settle();
    expect(await chat.sent()).toEqual([clean]);
    expect(await chat.draft()).toBe(stopped);
    expect(await page.$eval('#other', (area) => (area as HTMLTextAreaElement).value)).toBe(stopped);
    await chat.close();
  });

  test(`${TABS} tabs: the one that is written in is checked, the others show nothing of us`, async () => {
    const tabs = [];
    for (let tab = 0; tab < TABS; tab += 1) {
      const page = await launched.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void request.respond({ contentType: 'text/html', body: chatPage }));
      await page.goto(`https://twitter.com/tab/${tab}`);
      tabs.push(page);
    }
    const chat = await openEditor(launched, 'textarea');
    await chat.type(stopped);
    await chat.panel.findings();
    await chat.keys('Control', 'Enter');
    await chat.panel.held();
    expect(await chat.sent()).toEqual([]);
    for (const page of tabs) {
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
      await page.close();
    }
    await chat.close();
  });
});
