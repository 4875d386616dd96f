import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile, Refusal } from '../engine/source/read-pack.ts';
import { readRegister } from '../platforms/read-register.ts';
import type { Register } from '../platforms/schema.ts';

/** Files of the register are bad: each line is `file:line: reason`. */
export class RegisterRefused extends Error {
  override name = 'RegisterRefused' as const;
  refusals: Refusal[];
  constructor(folder: string, refusals: Refusal[]) {
    const list = refusals.map(({ file, line, reason }) => `${join(folder, file)}:${line}: ${reason}`);
    super(`${folder}: the register is refused; mend these and try again\n${list.join('\n')}`);
    this.refusals = refusals;
  }
}

/** Files of the register in a folder, in the order of their names. */
export function platformFiles(folder: string): PackFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** Read the register in `folder`; throws RegisterRefused with every reason if anything in it is wrong. */
export function readPlatforms(folder: string): Register {
  const reading = readRegister(platformFiles(folder));
  if (!reading.ok) throw new RegisterRefused(folder, reading.refusals);
  return reading.register;
}
