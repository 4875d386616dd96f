import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { jpeg, tiff } from '../composers/attachments/photos.ts';
import { killWorker } from './background.ts';
import { launch, type Launched } from './launch.ts';
import { openOwnPage, until } from './own-pages.ts';
import { kinds, openSite, rewrite, settle, type World } from './world.ts';

const harmless = 'Hello Ayesha, the session on Saturday starts at 2 pm in the library.';
const post = 'The forum is on Saturday at 2 pm in the library.';
const silent = 'Nothing is checked in this conversation.';

let folder = '';
const photo = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'second-look-photos-'));
  writeFileSync(photo('plain.jpg'), new Uint8Array(jpeg(tiff({ tags: null }))));
  writeFileSync(photo('place.jpg'), new Uint8Array(jpeg(tiff())));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** As a person does with the site's own picker. */
async function choose({ page }: World, file: string): Promise<void> {
  const picker = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await picker.uploadFile(photo(file));
}

const filesSent = ({ page }: World): Promise<number[]> =>
  page.evaluate(() => (globalThis as unknown as { sentFiles: number[] }).sentFiles);

describe.each(kinds)('who reads a message, and what goes with it, in %s', (kind) => {
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

  describe('on messenger.com', () => {
    beforeEach(async () => {
      world = await openSite(launched, 'messenger');
    });

    test('is asked once; "Adults only" silences this chat and not the next, for good, until it is forgotten', async () => {
      const { page, panel } = world;
      const asks = () => panel.until('the question', (one) => one?.buttons.includes('Adults only') === true);
      await world.type(harmless);
      expect((await asks())!.cards).toHaveLength(1);
      await panel.press('Adults only');
      await panel.until('the silence', (one) => one?.status === silent);
      await world.pressSend();
      await expect.poll(() => world.sent()).toEqual([harmless]);

      // Another chat under the same box.
      await page.click('a[href="/t/100002"]');
      await page.click(world.composer);
      await world.type(harmless);
      expect((await asks())!.cards).toHaveLength(1);
      await world.pressSend();
      await panel.held();
      await settle();
      expect(await world.sent()).toEqual([harmless]);

      // Neither a worker's nor a page's end forgets it.
      await killWorker(launched);
      await page.goto('https://www.messenger.com/t/100001', { waitUntil: 'load' });
      await page.click(world.composer);
      await world.type(harmless);
      const told = await panel.until('the silence', (one) => one?.status === silent);
      expect(told!.cards).toEqual([]);
      expect(told!.buttons).toContain('Change');
      await world.pressSend();
      await expect.poll(() => world.sent()).toEqual([harmless]);

      const settings = await openOwnPage(launched, 'options.html', 'fieldset button');
      const rows = () => settings.$$eval('fieldset li.row', (list) => list.map((one) => one.textContent));
      await until('the answer', async () => (await rows()).length === 1);
      expect((await rows())[0]).toMatch(/^www\.messenger\.com: Adults only\. Last used on .*Ask again$/);
      await settings.click('fieldset li.row button');
      await until('the answer gone', async () => (await rows()).length === 0);
      await settings.close();

      await page.bringToFront();
      await page.goto('https://www.messenger.com/t/100001', { waitUntil: 'load' });
      await page.click(world.composer);
      await world.type(harmless);
      await asks();
    });

    test('a film holds a message without words until it was taken out', async () => {
      const { page, panel } = world;
      writeFileSync(photo('film.mp4'), new Uint8Array(64));
      await choose(world, 'film.mp4');
      await panel.until('the film', (one) => one?.cards.some(({ title }) => title.includes('film')) === true);
      await page.focus(world.composer);
      await world.pressSend();
      await panel.held();
      await settle();
      expect(await filesSent(world)).toEqual([]);
      await panel.press('It is no longer in the message');
      await panel.gone();
    });
  });

  describe('on x.com', () => {
    beforeEach(async () => {
      world = await openSite(launched, 'x');
    });

    test('a picture holds a post until the three answers are given, and is asked about no more after it', async () => {
      const { page, panel } = world;
      await choose(world, 'plain.jpg');
      const { cards } = await panel.findings();
      expect(cards.map(({ title }) => title)).toEqual(['Pictures and films of young people']);
      await page.focus(world.composer);
      await world.type(post);
      await world.pressSend();
      await panel.held();
      await settle();
      expect(await world.sent()).toEqual([]);
      for (const [clause, words] of [
        ['7.14', 'Everybody in it gave consent beforehand, or nobody can be recognised.'],
        ['13.3', "It was taken with the organisation's camera, or as agreed and written down."],
        ['13.4', "It goes out from the organisation's own account."],
      ])
        await panel.press(`${words} (Code, clause ${clause})`);
      await panel.until('leave to send', (one) => one?.status.includes('Press send once more') === true);
      expect(await world.sent()).toEqual([]);
      await page.keyboard.press('Escape');
      await world.pressSend();
      await expect.poll(() => world.sent()).toEqual([post]);
      expect(await filesSent(world)).toEqual([1]);
      await rewrite(world, post);
      await settle();
      expect(await panel.read()).toBeNull();
    });

    test('a photograph that carries its place is found, and one that came by dragging too', async () => {
      const { page, panel } = world;
      const place = 'This photograph carries the place where it was taken.';
      if (kind === 'firefox') await choose(world, 'place.jpg');
      else {
        // A drop as the system makes it; only Chromium's protocol can.
        const session = await page.createCDPSession();
        const { x, y } = (await (await page.$(world.composer))!.boundingBox())!;
        const data = { items: [], files: [photo('place.jpg')], dragOperationsMask: 1 };
        for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
          await session.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 10, data });
      }
      const found = await panel.until(
        'the place',
        (one) => one?.cards.some(({ text }) => text.includes(place)) === true,
      );
      expect(found!.cards.map(({ severity }) => severity)).toEqual(['■ Stop', '▲ Check']);
    });
  });
});
