import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPack, type PackFile, type Refusal } from '../engine/source/read-pack.ts';
import type { PackSource } from '../engine/source/schema.ts';

/** A pack's files are bad: each line is `file:line: reason`. */
export class PackRefused extends Error {
  override name = 'PackRefused' as const;
  refusals: Refusal[];
  constructor(folder: string, refusals: Refusal[]) {
    const list = refusals.map(({ file, line, reason }) => `${join(folder, file)}:${line}: ${reason}`);
    super(`${folder}: the rule pack is refused; mend these and try again\n${list.join('\n')}`);
    this.refusals = refusals;
  }
}

/** Files of a pack in a folder: those at its top and in `lexicons/`, in the order of their names. */
export function packFiles(folder: string): PackFile[] {
  const list = (part: string): string[] =>
    readdirSync(join(folder, part))
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => (part ? `${part}/${name}` : name));
  return [...list(''), ...list('lexicons')].map((path) => ({
    path,
    text: readFileSync(join(folder, path), 'utf8'),
  }));
}

/** Read the pack in `folder`; throws PackRefused with every reason if anything in it is wrong. */
export function readFolder(folder: string): PackSource {
  const reading = readPack(packFiles(folder));
  if (!reading.ok) throw new PackRefused(folder, reading.refusals);
  return reading.pack;
}
