import type { Policy } from '../policy/settings.ts';
import { compilePack, type Pack } from './pack.ts';
import { prove } from './prove.ts';
import { readOwnPack, type OwnPack } from './source/read-own-pack.ts';
import type { PackFile, Refusal } from './source/read-pack.ts';

export type TriedPack = { ok: true; own: OwnPack; pack: Pack } | { ok: false; refusals: Refusal[] };

/**
 * Read an organisation's own pack as if for the first time: beside what `readOwnPack` looks at, it must compile and
 * bear out its own examples. Takes a second for a large one; a pack that was tried before need only be read.
 */
export function tryOwnPack(file: PackFile, known: ReadonlySet<string>, policy: Policy): TriedPack {
  const reading = readOwnPack(file, known);
  if (!reading.ok) return reading;
  const { own } = reading;
  let pack: Pack;
  try {
    pack = compilePack(own.source);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, refusals: [{ file: file.path, line: 0, reason: error.message }] };
  }
  const refusals = prove(pack, policy, own.place);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, own, pack };
}
