import { browser } from '../browser.ts';
import { Settings, defaultSettings } from './settings.ts';

const KEY = 'settings';
const SET_ASIDE = 'settings-set-aside';

/** What is stored; somebody who has stored nothing has the defaults. Bad data is set aside, not deleted. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  if (stored[KEY] === undefined) return defaultSettings();
  const parsed = Settings.safeParse(stored[KEY]);
  if (parsed.success) return parsed.data;
  await browser.storage.local.set({ [SET_ASIDE]: stored[KEY] });
  return defaultSettings();
}

/** Write, read back, and only then say that it is stored. Throws where the browser did not keep it. */
export async function writeSettings(settings: Settings): Promise<Settings> {
  await browser.storage.local.set({ [KEY]: settings });
  const kept = await readSettings();
  if (JSON.stringify(kept) !== JSON.stringify(Settings.parse(settings))) {
    throw new Error('settings: the browser did not keep them; free some disk space and save again');
  }
  return kept;
}

/** Keep content scripts out of the storage, where the browser can (Firefox can't for `local`). */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
