import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Composer } from '../../src/composers/site.ts';
import { answerWhere } from '../../src/composers/where.ts';
import { Chat } from './fakes.ts';

/** What the listeners of the page answer a message with. */
async function ask(message: unknown): Promise<unknown[]> {
  const said: unknown[] = [];
  await fakeBrowser.runtime.onMessage
    .trigger(message, {}, (one: unknown) => void said.push(one))
    .then(() => undefined);
  return said;
}

it('tells the popup which kind of message is being written, anew each time, until it is undone', async () => {
  const life = new AbortController();
  let composer: Composer | null = { ...new Chat().composer, surface: 'direct-message' };
  answerWhere(() => composer, life.signal);
  expect(await ask({ kind: 'where' })).toEqual([{ surface: 'direct-message', recognised: true }]);
  composer = { ...composer, surface: 'unknown', spec: { ...composer.spec, confidence: 'low' } };
  expect(await ask({ kind: 'where' })).toEqual([{ surface: 'unknown', recognised: false }]);
  composer = null;
  expect(await ask({ kind: 'where' })).toEqual([{ surface: null, recognised: true }]);
  life.abort();
  expect(await ask({ kind: 'where' })).toEqual([]);
});

it('leaves every other message alone', async () => {
  const life = new AbortController();
  answerWhere(() => new Chat().composer, life.signal);
  for (const message of [undefined, null, 'where', {}, { kind: 'check' }])
    expect(await ask(message)).toEqual([]);
  life.abort();
});
