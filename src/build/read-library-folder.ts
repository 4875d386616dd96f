import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../engine/source/read-pack.ts';
import type { LibraryRule } from '../lessons/library.ts';
import { readLibrary } from '../lessons/read-library.ts';
import { readFolder } from './read-folder.ts';

/** Files of the library are bad: each line is `file:line: reason`. */
export class LibraryRefused extends Error {
  override name = 'LibraryRefused' as const;
  refusals: Refusal[];
  constructor(folder: string, refusals: Refusal[]) {
    const list = refusals.map(({ file, line, reason }) => `${join(folder, file)}:${line}: ${reason}`);
    super(`${folder}: the library is refused; mend these and try again\n${list.join('\n')}`);
    this.refusals = refusals;
  }
}

/** Read the library of the pack in `rules`; throws LibraryRefused with every reason if anything in it is wrong. */
export function readLibraryFolder(rules: string): LibraryRule[] {
  const folder = join(rules, 'library');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const reading = readLibrary(files, readFolder(rules));
  if (!reading.ok) throw new LibraryRefused(folder, reading.refusals);
  return reading.library;
}
