import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAnswers, readAnswer, readAnswers, writeAnswer } from '../../src/policy/audience-store.ts';

const { local } = fakeBrowser.storage;
const all = async (): Promise<string> => JSON.stringify(await local.get(null));
const days = async (): Promise<string[]> => Array.from((await readAnswers()).values(), ({ day }) => day);

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 27, 12) }));
afterEach(() => vi.useRealTimers());

describe('answers to "Who reads this?"', () => {
  it('come back for the same conversation of the same site and for no other', async () => {
    await writeAnswer('x.com', 'Ayesha', 'adults');
    expect(await readAnswer('x.com', 'Ayesha')).toBe('adults');
    expect(await readAnswer('x.com', 'ayesha')).toBe(null);
    expect(await readAnswer('twitter.com', 'Ayesha')).toBe(null);
    expect(await readAnswer('x.co', 'mAyesha')).toBe(null);
  });

  it('are stored without the name of the conversation, and not twice alike in two browsers', async () => {
    await writeAnswer('x.com', 'Ayesha', 'adults');
    const [id] = (await readAnswers()).keys();
    expect(await all()).not.toContain('Ayesha');
    await local.clear();
    await writeAnswer('x.com', 'Ayesha', 'adults');
    const [other] = (await readAnswers()).keys();
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(other).not.toBe(id);
  });

  it('are not stored by being asked for', async () => {
    expect(await readAnswer('x.com', 'Ayesha')).toBe(null);
    expect(await all()).toBe('{}');
  });

  it('can be changed, and hold once', async () => {
    await writeAnswer('x.com', 'Ayesha', 'adults');
    await writeAnswer('x.com', 'Ayesha', 'young-people');
    expect(await readAnswer('x.com', 'Ayesha')).toBe('young-people');
    expect(await days()).toHaveLength(1);
  });

  it('are all kept where several are given at once', async () => {
    await Promise.all(['a', 'b', 'c'].map((one) => writeAnswer('x.com', one, 'adults')));
    for (const one of ['a', 'b', 'c']) expect(await readAnswer('x.com', one)).toBe('adults');
  });

  it.each([
    ['changed', 'young-people', () => writeAnswer('x.com', 'Ayesha', 'young-people')],
    ['forgotten', null, () => forgetAnswers(null)],
  ] as const)('are not brought back by a use during which they were %s', async (_, left, meanwhile) => {
    await writeAnswer('x.com', 'Ayesha', 'adults');
    vi.setSystemTime(Date.UTC(2026, 10, 28));
    const get = local.get.bind(local);
    let before = true;
    // oxlint-disable-next-line typescript/no-misused-promises -- the types know the form with a callback only
    const slow = vi.spyOn(local, 'get').mockImplementation(async (key) => {
      const got = await get(key);
      if (key === 'audiences' && before) {
        before = false;
        await meanwhile();
      }
      return got;
    });
    await readAnswer('x.com', 'Ayesha');
    slow.mockRestore();
    expect(await readAnswer('x.com', 'Ayesha')).toBe(left);
    expect(Array.from(await readAnswers())).toHaveLength(left ? 1 : 0);
  });

  it('live on by being used, are written once a day, and end 180 days after their last use', async () => {
    await writeAnswer('x.com', 'Ayesha', 'adults');
    const set = vi.spyOn(local, 'set');
    await readAnswer('x.com', 'Ayesha');
    expect(set).not.toHaveBeenCalled();
    vi.setSystemTime(Date.UTC(2027, 2, 1));
    await readAnswer('x.com', 'Ayesha');
    await readAnswer('x.com', 'Ayesha');
    expect(set).toHaveBeenCalledOnce();
    expect(await days()).toEqual(['2027-03-01']);
    vi.setSystemTime(Date.UTC(2027, 8, 15));
    expect(await readAnswer('x.com', 'Ayesha')).toBe(null);
    expect(await days()).toEqual([]);
  });

  it('are forgotten one by one, and all at once with their key', async () => {
    for (const one of ['a', 'b', 'c']) await writeAnswer('x.com', one, 'adults');
    const [first] = (await readAnswers()).keys();
    await forgetAnswers(first!);
    expect(await days()).toHaveLength(2);
    await forgetAnswers(null);
    expect(await all()).toBe('{}');
  });

  it('say nothing any more where their key is lost', async () => {
    await writeAnswer('x.com', 'a', 'adults');
    await local.set({ 'audience-key': 'nonsense' });
    expect(await readAnswer('x.com', 'a')).toBe(null);
    await writeAnswer('x.com', 'b', 'adults');
    expect(await days()).toHaveLength(1);
  });

  it('are said to be stored only once they read back', async () => {
    await writeAnswer('x.com', 'a', 'adults');
    vi.spyOn(local, 'set').mockReturnValue(undefined);
    await expect(writeAnswer('x.com', 'b', 'adults')).rejects.toThrow(/audiences: .*answer again/);
  });
});
