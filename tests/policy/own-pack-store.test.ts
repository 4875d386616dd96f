import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readOwnPackFile, writeOwnPackFile } from '../../src/policy/own-pack-store.ts';

const { local } = fakeBrowser.storage;
const file = { name: 'club.yaml', text: 'name: A club\n' };

describe("an organisation's file", () => {
  it('is none for somebody who has chosen none', async () => {
    expect(await readOwnPackFile()).toBeNull();
  });

  it('comes back as it was, and is gone once it is taken out', async () => {
    await writeOwnPackFile(file);
    expect(await readOwnPackFile()).toEqual(file);
    await writeOwnPackFile(null);
    expect(await readOwnPackFile()).toBeNull();
    expect(await local.get(null)).toEqual({});
  });

  it.each<[what: string, stored: unknown]>([
    ['text', 'nonsense'],
    ['a field too many', { ...file, more: 1 }],
    ['text without end', { name: 'a', text: 'x'.repeat(2_000_000) }],
  ])('that is bad (%s) is an empty one, and stays stored', async (_, stored) => {
    await local.set({ 'own-pack': stored });
    expect(await readOwnPackFile()).toEqual({ name: 'own-pack', text: '' });
    expect(await local.get('own-pack')).toEqual({ 'own-pack': stored });
  });

  it('is said to be stored only once it reads back', async () => {
    vi.spyOn(local, 'set').mockReturnValue(undefined);
    await expect(writeOwnPackFile(file)).rejects.toThrow(/own-pack: .*choose it again/);
  });
});
