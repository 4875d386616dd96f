import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PackRefused, readFolder } from '../build/read-folder.ts';
import { openOwnPack, tryOwnPack } from '../engine/own-pack.ts';
import { compilePack, type Pack } from '../engine/pack.ts';
import type { Reading } from '../engine/evidence.ts';
import { retell } from '../engine/retell.ts';
import type { PackFile, Refusal } from '../engine/source/read-pack.ts';
import { defaultSettings } from '../policy/settings.ts';

const rules = fileURLToPath(new URL('../../rules', import.meta.url));

/** A pack to judge by, and the reader's words told in its rules. */
export interface JudgedBy {
  pack: Pack;
  told: (reading: Reading) => Reading;
}

/** The pack in a file or, without one, the built-in pack. Throws PackRefused. */
export function openPackFile(file: string | undefined): JudgedBy {
  const builtIn = readFolder(rules);
  if (file === undefined) return { pack: compilePack(builtIn), told: (reading) => reading };
  const opened = openOwnPack(packFile(file), idsOf(builtIn));
  if (!opened.ok) throw refused(file, opened.refusals);
  const { pack, own } = opened;
  return { pack, told: (reading) => retell(reading, own.readAs) };
}

/** Throws PackRefused where a file's pack can't be used, or doesn't bear out its own examples. */
export function tryPackFile(file: string): void {
  const tried = tryOwnPack(packFile(file), idsOf(readFolder(rules)), defaultSettings());
  if (!tried.ok) throw refused(file, tried.refusals);
}

const idsOf = (pack: { rules: object }): Set<string> => new Set(Object.keys(pack.rules));

const packFile = (file: string): PackFile => ({ path: basename(file), text: readFileSync(file, 'utf8') });

const refused = (file: string, refusals: Refusal[]): PackRefused => new PackRefused(dirname(file), refusals);
