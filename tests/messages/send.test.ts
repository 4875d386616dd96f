import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { send } from '../../src/messages/send.ts';

/** What the worker does with a message. */
const worker = (answer: () => Promise<unknown>) => {
  const sendMessage = vi.fn(answer);
  Object.assign(fakeBrowser.runtime, { sendMessage });
  return sendMessage;
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('send', () => {
  it('wraps the question and gives the answer back', async () => {
    const reply = { ok: true, value: { checking: true, locked: false } };
    const sendMessage = worker(() => Promise.resolve(reply));
    expect(await send('status', {})).toEqual(reply);
    expect(sendMessage).toHaveBeenCalledWith({ kind: 'status', body: {} });
  });

  it('gives up on an answer that is late', async () => {
    worker(() => new Promise(() => {}));
    const asked = send('status', {}, 1_000);
    await vi.advanceTimersByTimeAsync(999);
    let settled = false;
    void asked.then(() => (settled = true));
    await Promise.resolve();
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ ok: false, failure: { code: 'no-reply' } });
  });

  it.each([undefined, null, 'yes', 7, {}])('takes %j for no answer', async (answer) => {
    worker(() => Promise.resolve(answer));
    expect(await send('status', {})).toMatchObject({ ok: false, failure: { code: 'no-reply' } });
  });

  it('never throws where the worker is gone', async () => {
    worker(() => Promise.reject(new Error('Could not establish connection')));
    expect(await send('status', {})).toMatchObject({ ok: false, failure: { code: 'no-reply' } });
  });

  it('knows an extension that was updated under the page', async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    expect(await send('status', {})).toMatchObject({ ok: false, failure: { code: 'context-gone' } });
  });

  it('knows it also where that happens while it waits', async () => {
    worker(() => {
      Object.assign(fakeBrowser.runtime, { id: undefined });
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await send('status', {})).toMatchObject({ ok: false, failure: { code: 'context-gone' } });
  });
});
