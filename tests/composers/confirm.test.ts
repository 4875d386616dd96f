import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/native-browser.ts';
import { confirmInWindow, heldOf } from '../../src/composers/confirm.ts';
import type { From } from '../../src/messages/hear.ts';
import { findingOf, reportOf } from './fakes.ts';

type Hear = (message: unknown, sender: From, respond: (said: boolean) => void) => void;
const listeners = new Set<Hear>();
const asked: { token: string }[] = [];
const worker = { id: 'second-look-test' };
const held = heldOf('Add me on snap', reportOf(findingOf()));
const sent = vi.fn<(reason: string | null) => boolean>();

beforeEach(() => {
  listeners.clear();
  asked.length = 0;
  sent.mockReset().mockReturnValue(true);
  Object.assign(browser.runtime.onMessage, {
    addListener: (one: Hear) => listeners.add(one),
    removeListener: (one: Hear) => listeners.delete(one),
  });
  Object.assign(browser.runtime, {
    sendMessage: (message: { body: { token: string } }) => {
      asked.push(message.body);
      return Promise.resolve({ ok: true, value: null });
    },
  });
});

function say(message: unknown, sender: From = worker): boolean | undefined {
  let said: boolean | undefined;
  for (const one of listeners) one(message, sender, (answer) => (said = answer));
  return said;
}
const answer = (change: object = {}) => ({
  kind: 'confirmed',
  token: asked.at(-1)!.token,
  reason: 'emergency',
  ...change,
});
const ask = (signal = new AbortController().signal): void => confirmInWindow(held, sent, signal);

describe('asking in a window', () => {
  it('shows the words, what was found and its clause', () => {
    expect(held).toEqual({
      draft: 'Add me on snap',
      concerns: ['An app that keeps no record (11.1)'],
      needsReason: true,
    });
  });

  it('lets it go on the answer, once', async () => {
    ask();
    const message = answer();
    expect(say(message)).toBe(true);
    expect(say(message)).toBe(undefined);
    expect(sent).toHaveBeenCalledExactlyOnceWith('emergency');
  });

  it.each<[what: string, change: object, sender?: object]>([
    ['another token', { token: 'f'.repeat(36) }],
    ['another kind of message', { kind: 'where' }],
    ['another extension', {}, { id: 'other' }],
    ['a page in a tab', {}, { ...worker, tab: { id: 1 } }],
  ])('hears nothing of %s', (_, change, sender) => {
    ask();
    expect(say(answer(change), sender)).toBe(undefined);
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([null, 'because', 7])('takes %j for no reason where one is needed', async (reason) => {
    ask();
    expect(say(answer({ reason }))).toBe(false);
    expect(sent).not.toHaveBeenCalled();
  });

  it('forgets the older of two questions', () => {
    ask();
    const first = answer();
    ask();
    expect(say(first)).toBe(undefined);
    expect(listeners.size).toBe(1);
  });

  it('listens no more once all is over', () => {
    const life = new AbortController();
    ask(life.signal);
    life.abort();
    expect(listeners.size).toBe(0);
  });
});
