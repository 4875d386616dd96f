import source from 'virtual:pack';
import { compilePack, type Pack } from '../engine/pack.ts';

let compiled: Pack | undefined;

/** The pack that the build put in. Compiled on first use after each start of the worker; holds no state of a draft. */
export function shippedPack(): Pack {
  return (compiled ??= compilePack(source));
}
