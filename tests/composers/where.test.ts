import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerWhere } from '../../src/composers/where.ts';

/** What each listener of the page answers a message with. */
const ask = (message: unknown): Promise<unknown[]> =>
  fakeBrowser.runtime.onMessage.trigger(message, {}, () => {});

it('tells the popup which kind of message is being written, anew each time, until it is undone', async () => {
  const life = new AbortController();
  let surface: 'direct-message' | null = 'direct-message';
  answerWhere(() => surface, life.signal);
  expect(await ask({ kind: 'where' })).toEqual([{ surface: 'direct-message' }]);
  surface = null;
  expect(await ask({ kind: 'where' })).toEqual([{ surface: null }]);
  life.abort();
  expect(await ask({ kind: 'where' })).toEqual([]);
});

it('leaves every other message alone', async () => {
  const life = new AbortController();
  answerWhere(() => 'sms', life.signal);
  for (const message of [undefined, null, 'where', {}, { kind: 'check' }])
    expect(await ask(message)).toEqual([undefined]);
  life.abort();
});
