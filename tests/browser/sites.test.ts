import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FixtureComposer } from '../sites/fixture.ts';
import { launch, type Launched } from './launch.ts';
import { Listener } from './listener.ts';
import { fixtureSites } from './site-pages.ts';
import { Stage } from './stage.ts';
import { kinds } from './world.ts';

const bad = 'add me on snap';
const harmless = 'The forum meets at six.';

/** What speaks against a channel as a whole is put aside, so that harmless words can be seen to go. */
const rules = { 'private-channel': 'off', 'sms-approval': 'off' };

describe.each(kinds)('every site in %s', (kind) => {
  let launched: Launched;
  let listener: Listener;
  let stage: Stage;
  beforeAll(async () => {
    launched = await launch(kind);
    listener = await Listener.open(launched, { rules });
    stage = await Stage.open(launched);
  });
  afterAll(() => launched.browser.close());

  /** The panel holds it, and its first choice leads back to the words. */
  async function goBack(): Promise<void> {
    expect((await stage.panel.held()).focused).toBe('Go back and edit');
    await stage.page.keyboard.press('Escape');
    await stage.panel.until('the findings, out of the way', (one) => one?.held !== true);
  }

  /** Harmless words go. On a busy machine the verdict comes late, and the panel asks for one more press. */
  async function letGo(): Promise<void> {
    await stage.send();
    let asked = false;
    await expect
      .poll(
        async () => {
          if (!asked && (await stage.panel.read())?.status.includes('Press send once more')) {
            asked = true;
            await stage.page.keyboard.press('Escape');
            await stage.panel.gone();
            await stage.send();
          }
          return stage.sent();
        },
        { timeout: 8_000 },
      )
      .toEqual([harmless]);
  }

  describe.each([...fixtureSites])('%s', (_, composers) => {
    test.each(composers)('$what', async (composer) => {
      const { send, sendKey, later } = composer;
      await stage.show(composer);
      await listener.take();
      expect(await stage.added(), 'something of ours is there before anybody wrote').toEqual([]);

      await stage.focus();
      await stage.type(bad);
      if (sendKey !== 'none') {
        await stage.send();
        await goBack();
      }
      if (send) {
        await stage.pressControl();
        await goBack();
      }
      if (later) {
        await stage.pressLater(later);
        await goBack();
      }
      expect(await stage.sent(), 'it was sent, although it was held').toEqual([]);
      await expectAsked(composer);

      await stage.rewrite(harmless);
      // In a conversation it is asked who reads this, which holds nothing back.
      await stage.panel.until('no finding', (one) => !one || (!one.held && one.cards.length === 0));
      await letGo();
      await pause(150);
      expect(await stage.sent(), 'it was sent twice').toEqual([harmless]);
      expect(stage.strangers).toEqual([]);
    });
  });

  /** The worker was asked about the whole draft, and told what stands in the fixture. */
  async function expectAsked({ surface, account }: FixtureComposer): Promise<void> {
    const asked = (await listener.take()).filter(({ draft }) => draft === bad);
    expect(asked).not.toEqual([]);
    for (const one of asked) expect(one).toMatchObject({ surface, ...(account && { sender: account }) });
  }
});
