import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerReaders } from '../../src/composers/readers-here.ts';
import { said, sessionOn } from './fakes.ts';

/** What the listeners of the page answer a message with. */
async function ask(message: unknown): Promise<unknown[]> {
  const said: unknown[] = [];
  await fakeBrowser.runtime.onMessage
    .trigger(message, {}, (one: unknown) => void said.push(one))
    .then(() => undefined);
  return said;
}

it('tells the popup who reads the message, or that none is written, until it is undone', async () => {
  const { session, worker, type } = sessionOn();
  const life = new AbortController();
  let open = false;
  answerReaders(() => (open ? session : null), life.signal);
  expect(await ask({ kind: 'readers' })).toEqual([{ audience: null }]);
  open = true;
  expect(await ask({ kind: 'readers' })).toEqual([{ audience: null }]);
  worker.always = said();
  type('hello');
  session.holds(true);
  await new Promise((resolve) => setTimeout(resolve));
  type('hello');
  expect(await ask({ kind: 'readers' })).toEqual([{ audience: { readers: 'young-people', from: 'place' } }]);
  life.abort();
  expect(await ask({ kind: 'readers' })).toEqual([]);
});

it('leaves every other message alone', async () => {
  const life = new AbortController();
  answerReaders(() => null, life.signal);
  for (const message of [undefined, null, 'readers', {}, { kind: 'where' }])
    expect(await ask(message)).toEqual([]);
  life.abort();
});
