import source, { compiled } from 'virtual:pack';
import { openPack, type Pack } from '../engine/pack.ts';

let opened: Pack | undefined;

/** The pack that the build put in. Opened on first use after each start of the worker; holds no state of a draft. */
export function shippedPack(): Pack {
  opened ??= openPack({ source, ...compiled });
  return opened;
}
