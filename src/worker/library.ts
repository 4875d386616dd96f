import type { LibraryRule } from '../lessons/library.ts';
import { libraryOfPack } from '../lessons/library-of-pack.ts';
import { packaged } from './packaged.ts';
import { packInUse } from './own-pack.ts';

/**
 * The library of the code in use: the one of the package or, where an organisation has its own code, the examples of
 * that. Read anew each time: whoever asks keeps it.
 */
export async function library(): Promise<LibraryRule[]> {
  const { own } = await packInUse();
  if (own) return libraryOfPack(own);
  // Checked when it was built; nothing else can change it.
  return (await packaged('library.json')).json() as Promise<LibraryRule[]>;
}
