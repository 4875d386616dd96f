import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../src/browser.ts';
import { answerConfirm, confirm, readConfirm } from '../../src/worker/confirm.ts';

const token = '3f1c2f0e-6a53-4c86-9a0a-3a54a7a3c0de';
const held = { draft: 'Add me on snap', concerns: ['Adding each other (13.2)'], needsReason: true };
const from = { tab: 7, frame: 3 };
const open = vi.fn<(window: { url: string; type: string }) => Promise<unknown>>();
const tell = vi.fn<(tab: number, message: unknown, to: unknown) => Promise<unknown>>();

beforeEach(() => {
  open.mockReset().mockResolvedValue({ id: 1 });
  tell.mockReset().mockResolvedValue(true);
  Object.assign(browser.windows, { create: open });
  Object.assign(browser.tabs, { sendMessage: tell });
});

describe('a question in a window of ours', () => {
  it('opens one window of our own page and says nothing of the draft in its address', async () => {
    await confirm({ token, held }, { kind: 'content', site: 'x.com', from });
    expect(open).toHaveBeenCalledTimes(1);
    const { url, type } = open.mock.lastCall![0];
    expect([url, type]).toEqual([`chrome-extension://second-look-test/confirm.html#${token}`, 'popup']);
  });

  it('takes the place of one that the same frame asked before', async () => {
    const said = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('nobody there'));
    await confirm({ token, held }, { kind: 'content', site: 'x.com', from });
    expect(said).toHaveBeenCalledExactlyOnceWith({ kind: 'asked-anew', token, by: from });
    said.mockRestore();
  });

  it('is told once, to whoever knows the token', async () => {
    await confirm({ token, held }, { kind: 'content', site: 'x.com', from });
    expect(readConfirm({ token: '11111111-1111-4111-8111-111111111111' })).toBe(null);
    expect(readConfirm({ token })).toEqual({ held, to: from });
    expect(readConfirm({ token })).toBe(null);
  });

  it('is forgotten where no window opens', async () => {
    open.mockRejectedValue(new Error('no window'));
    await expect(confirm({ token, held }, { kind: 'content', site: 'x.com', from })).rejects.toThrow(
      'no window',
    );
    expect(readConfirm({ token })).toBe(null);
  });

  it('needs a frame to answer to', async () => {
    await expect(confirm({ token, held }, { kind: 'content', site: 'x.com' })).rejects.toThrow('no tab');
    expect(open).not.toHaveBeenCalled();
  });

  it('has its answer told to the one frame that asked', async () => {
    expect(await answerConfirm({ token, to: from, reason: 'emergency' })).toBe(true);
    const message = { kind: 'confirmed', token, reason: 'emergency' };
    expect(tell).toHaveBeenCalledExactlyOnceWith(7, message, { frameId: 3 });
  });

  it.each<[what: string, answers: () => Promise<unknown>]>([
    ['says that the message has changed', () => Promise.resolve(false)],
    ['says nothing', () => Promise.resolve(undefined)],
    ['is gone', () => Promise.reject(new Error('no such tab'))],
  ])('tells the window that nothing was sent where the page %s', async (_, answers) => {
    tell.mockImplementation(answers);
    expect(await answerConfirm({ token, to: from, reason: null })).toBe(false);
  });
});
