import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askWorker, type Outcome } from '../../src/composers/outcome.ts';
import { Chat, reportOf } from './fakes.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const checked = {
  ok: true,
  value: { state: 'checked', report: reportOf(), truncated: false, depth: 'full' },
};

/** Asks a worker that answers in turn; the last answer stays. */
async function ask(...answers: (() => Promise<unknown>)[]) {
  const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>(() =>
    (answers.length > 1 ? answers.shift()! : answers[0]!)(),
  );
  Object.assign(fakeBrowser.runtime, { sendMessage });
  let outcome: Outcome | undefined;
  void askWorker('hello', new Chat().composer, 1_000, 'if-ready').then((one) => (outcome = one));
  await vi.advanceTimersByTimeAsync(1_200);
  return { outcome, sendMessage };
}

const dies = () => Promise.reject(new Error('The message port closed before a response was received.'));

describe('askWorker', () => {
  it('gives the report back', async () => {
    const { outcome, sendMessage } = await ask(() => Promise.resolve(checked));
    expect(outcome).toEqual({ kind: 'report', report: reportOf(), truncated: false, depth: 'full' });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith({
      kind: 'check',
      body: {
        draft: 'hello',
        surface: 'direct-message',
        sender: null,
        opensConversation: false,
        reader: 'if-ready',
      },
    });
  });

  it('takes a site whose permission is gone for one that is turned off', async () => {
    const refused = { ok: false, failure: { code: 'forbidden-sender', message: '' } };
    const { outcome, sendMessage } = await ask(() => Promise.resolve(refused));
    expect(outcome).toEqual({ kind: 'off' });
    expect(sendMessage).toHaveBeenCalledOnce();
  });

  it('tells that a message opens the conversation where the site can say so', async () => {
    const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>(() => Promise.resolve(checked));
    Object.assign(fakeBrowser.runtime, { sendMessage });
    const { composer } = new Chat();
    composer.spec = { ...composer.spec, opens: (element) => element === composer.element };
    await askWorker('hello', composer, 1_000, 'await');
    expect(sendMessage.mock.calls[0]?.[0]).toMatchObject({ body: { opensConversation: true } });
  });

  it('asks again where the worker died on the way, and the writer notices nothing', async () => {
    const { outcome, sendMessage } = await ask(dies, () => Promise.resolve(checked));
    expect(outcome?.kind).toBe('report');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('gives up within its time where no worker comes back', async () => {
    expect((await ask(dies)).outcome).toEqual({ kind: 'none' });
    expect((await ask(() => new Promise(() => {}))).outcome).toEqual({ kind: 'none' });
  });

  it('says that checking is off', async () => {
    const { outcome } = await ask(() => Promise.resolve({ ok: true, value: { state: 'off' } }));
    expect(outcome).toEqual({ kind: 'off' });
  });

  it('asks no more where the extension is gone', async () => {
    const { outcome, sendMessage } = await ask(() => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      return dies();
    });
    expect(outcome).toEqual({ kind: 'gone' });
    expect(sendMessage).toHaveBeenCalledOnce();
  });
});
