import { pathToFileURL } from 'node:url';
import type { check } from '../../src/engine/check.ts';
import type { Pack } from '../../src/engine/pack.ts';
import type { tokenise } from '../../src/engine/text/tokenise.ts';
import { bundle } from './bundle.ts';

/** The engine as the worker has it. */
export interface ShippedEngine {
  check: typeof check;
  tokenise: typeof tokenise;
  pack: Pack;
}

/**
 * The engine bundled as it ships, with the pack that was compiled for it. What reads TypeScript for this process wraps
 * every function, which costs a tenth of the speed.
 */
export async function shippedEngine(): Promise<ShippedEngine> {
  const file = await bundle(
    'engine',
    `export { check } from '/src/engine/check.ts';
     export { tokenise } from '/src/engine/text/tokenise.ts';
     export { shippedPack } from '/src/worker/pack.ts';`,
  );
  const { shippedPack, ...engine } = (await import(pathToFileURL(file).href)) as Omit<
    ShippedEngine,
    'pack'
  > & {
    shippedPack: () => Promise<Pack>;
  };
  return { ...engine, pack: await shippedPack() };
}
