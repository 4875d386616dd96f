import source, { compiled } from 'virtual:pack';
import { openPack, type Pack } from '../engine/pack.ts';
import { unpack } from '../engine/packed.ts';
import { packaged } from './packaged.ts';

let opened: Promise<Pack> | undefined;

/** The pack that the build put in. Opened on first use after each start of the worker; holds no state of a draft. */
export function shippedPack(): Promise<Pack> {
  opened ??= compiled(packaged).then((file) => openPack({ source, ...unpack(file) }));
  // A file that can't be read once must not leave the worker without rules for good.
  opened.catch(() => (opened = undefined));
  return opened;
}

/** The text of each of its phrases, by its number. Read anew each time: only explaining asks for it. */
export const shippedPhrases = async (): Promise<string[]> =>
  (await packaged('phrases.json')).json() as Promise<string[]>;
