import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { killWorker } from './background.ts';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, settle, type World } from './world.ts';

describe.each(kinds)('the worker dies in %s', (kind) => {
  let launched: Launched;
  let x: World;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());
  beforeEach(async () => {
    x = await openSite(launched, 'x');
  });
  afterEach(() => x.close());

  test('between typing and sending: a bad draft is held all the same', async () => {
    await x.type('Add me on snap, my number is 07700 900123');
    await killWorker(launched);
    await x.pressSend();
    // A new worker may need longer than a second: until then the panel says that it could not check yet.
    await x.panel.until('the findings of a held send', (one) => one?.held === true && one.cards.length > 1);
    await settle();
    expect(await x.sent()).toEqual([]);
    expect(await x.text()).toBe('Add me on snap, my number is 07700 900123');
  });

  test('between typing and sending: a good draft goes once it has been read by a new one', async () => {
    await x.type('The forum is on Saturday');
    await x.panel.gone();
    await settle();
    await x.type(' at 2 pm in the library.');
    await killWorker(launched);
    await x.pressSend();
    await settle();
    // It goes by itself; after more than a second the writer has been told, and presses once more.
    for (let look = 0; look < 20 && (await x.sent()).length === 0; look += 1) {
      await settle();
      if ((await x.panel.read())?.status.includes('Press send once more')) {
        await x.page.keyboard.press('Escape');
        await x.pressSend();
      }
    }
    expect(await x.sent()).toEqual(['The forum is on Saturday at 2 pm in the library.']);
  });

  test('after a verdict: the findings stay and the send is held', async () => {
    await x.type('Add me on snap, my number is 07700 900123');
    await x.panel.findings();
    await killWorker(launched);
    await x.pressSend();
    await x.panel.held();
    await settle();
    expect(await x.sent()).toEqual([]);
  });
});

describe.each(kinds)('the extension goes away under an open page in %s', (kind) => {
  test('the words stay, the writer can send, and Chromium says what happened', async () => {
    const launched = await launch(kind);
    try {
      const x = await openSite(launched, 'x');
      await x.type('Add me on snap');
      await x.panel.findings();
      await launched.browser.uninstallExtension(launched.id);
      await settle();
      await x.type(' please');
      await settle();
      // Firefox takes the whole content script away with the extension: there is nobody left to say so.
      if (kind === 'chromium') expect((await x.panel.read())!.status).toContain('Reload this page');
      await x.pressSend();
      await settle();
      expect(await x.sent()).toEqual(['Add me on snap please']);
    } finally {
      await launched.browser.close();
    }
  });
});
