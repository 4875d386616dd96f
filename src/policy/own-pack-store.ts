import { browser } from '../browser.ts';
import { OwnPackFile } from './own-pack-file.ts';

const KEY = 'own-pack';

/** The file that is stored, or null where there is none. What is stored and is no file counts as an empty one. */
export async function readOwnPackFile(): Promise<OwnPackFile | null> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  if (stored === undefined) return null;
  const parsed = OwnPackFile.safeParse(stored);
  return parsed.success ? parsed.data : { name: KEY, text: '' };
}

/** Write, read back, and only then say that it is stored; null takes it out. Throws where it was not kept. */
export async function writeOwnPackFile(file: OwnPackFile | null): Promise<void> {
  if (file) await browser.storage.local.set({ [KEY]: file });
  else await browser.storage.local.remove(KEY);
  const kept = await readOwnPackFile();
  if (kept?.name !== file?.name || kept?.text !== file?.text) {
    throw new Error('own-pack: the browser did not keep it; free some disk space and choose it again');
  }
}
