import type { Policy } from '../policy/settings.ts';
import { compilePack, type Pack } from './pack.ts';
import { prove } from './prove.ts';
import { readOwnPack, type OwnPack } from './source/read-own-pack.ts';
import type { PackFile, Refusal } from './source/read-pack.ts';

export type OpenedPack = { ok: true; own: OwnPack; pack: Pack } | { ok: false; refusals: Refusal[] };

/** Read and compile an organisation's own pack; `known` as for `readOwnPack`. A second for the largest. */
export function openOwnPack(file: PackFile, known: ReadonlySet<string>): OpenedPack {
  const reading = readOwnPack(file, known);
  if (!reading.ok) return reading;
  try {
    return { ...reading, pack: compilePack(reading.own.source) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, refusals: [{ file: file.path, line: 0, reason: error.message }] };
  }
}

/** The same for a file that is chosen for the first time: it must bear out its own examples too. */
export function tryOwnPack(file: PackFile, known: ReadonlySet<string>, policy: Policy): OpenedPack {
  const opened = openOwnPack(file, known);
  if (!opened.ok) return opened;
  const refusals = prove(opened.pack, policy, opened.own.place);
  return refusals.length > 0 ? { ok: false, refusals } : opened;
}
