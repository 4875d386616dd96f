import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeStorageToPages, readSettings, writeSettings } from '../../src/policy/settings-store.ts';
import { Settings, defaultSettings } from '../../src/policy/settings.ts';

const { local } = fakeBrowser.storage;

describe('settings', () => {
  it('are the defaults for somebody who has set nothing, and nothing is stored by reading', async () => {
    expect(await readSettings()).toEqual(defaultSettings());
    expect(await local.get(null)).toEqual({});
  });

  it('come back as they were written', async () => {
    const settings = Settings.parse({ role: 'volunteer', rules: { swearing: 'off' }, offSites: ['x.com'] });
    expect(await writeSettings(settings)).toEqual(settings);
    expect(await readSettings()).toEqual(settings);
  });

  it('are filled up where an older version stored less', async () => {
    await local.set({ settings: { version: 1, role: 'volunteer' } });
    expect(await readSettings()).toEqual({ ...defaultSettings(), role: 'volunteer' });
  });

  it.each<[what: string, stored: unknown]>([
    ['text', 'nonsense'],
    ['an unknown field', { colour: 'red' }],
    ['an unknown severity', { rules: { swearing: 'loud' } }],
    ['another version', { version: 99 }],
  ])('that are bad (%s) are set aside, not deleted, and the defaults hold', async (_, stored) => {
    await local.set({ settings: stored });
    expect(await readSettings()).toEqual(defaultSettings());
    expect(await local.get('settings-set-aside')).toEqual({ 'settings-set-aside': stored });
    expect(await local.get('settings')).toEqual({ settings: stored });
  });

  it('are said to be stored only once they read back', async () => {
    vi.spyOn(local, 'set').mockReturnValue(undefined);
    await expect(writeSettings(Settings.parse({ role: 'volunteer' }))).rejects.toThrow(
      /settings: .*save again/,
    );
  });

  it('are kept from content scripts where the browser can', async () => {
    const setAccessLevel = vi.fn(() => Promise.resolve());
    Object.assign(local, { setAccessLevel });
    await closeStorageToPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Object.assign(local, { setAccessLevel: undefined });
    await expect(closeStorageToPages()).resolves.toBeUndefined();
  });
});

describe('the schema', () => {
  it('takes nobody for an adult who has not said so', () => {
    expect(defaultSettings().audience).toBe('young-people');
  });

  it('trims lines and refuses empty ones', () => {
    const phones = (list: string[]) => Settings.safeParse({ organisation: { phones: list } });
    expect(phones([' 020 7946 0018 ']).data?.organisation.phones).toEqual(['020 7946 0018']);
    expect(phones(['  ']).success).toBe(false);
  });
});
