import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { killWorker } from './background.ts';
import { launch, type Launched } from './launch.ts';
import { kinds, openSite, settle } from './world.ts';

/** No word of it is on a list: only the learned reader says what it means. */
const draft =
  'What you told me about your uncle stays with the two of us, there is no need to bother anybody else.';

describe.each(kinds)('the learned reader in %s', (kind) => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await launch(kind);
  });
  afterAll(() => launched.browser.close());

  test('holds what no pattern says, and again in a worker that was just started', async () => {
    const x = await openSite(launched, 'x');
    await x.type(draft);
    const { cards } = await x.panel.findings();
    expect(cards.map(({ title }) => title.toLowerCase()).join()).toMatch(/secre|privat|hidden/);
    await killWorker(launched);
    await x.pressSend();
    await x.panel.until('the findings of a held send', (one) => one?.held === true && one.cards.length > 0);
    await settle();
    expect(await x.sent()).toEqual([]);
    expect(await x.text()).toBe(draft);
    await x.close();
  });
});
