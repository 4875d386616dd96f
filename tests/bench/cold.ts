import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { packPlugin } from '../../src/build/pack-plugin.ts';
import { root } from './bench-pack.ts';

const entry = `
  import { parentPort } from 'node:worker_threads';
  import { check } from './src/engine/check.ts';
  import { defaultSettings } from './src/policy/settings.ts';
  import { shippedPack } from './src/worker/pack.ts';
  const context = { site: 'x.com', surface: 'direct-message', role: 'volunteer', account: 'unknown',
    audience: 'young-people', opensConversation: false };
  const draft = 'add me on snap, and dont tell your mum about it';
  parentPort.postMessage(check(draft, context, shippedPack(), defaultSettings()).verdict);
`;

/** The pack as the build puts it in. */
const virtualPack: Plugin = {
  name: 'virtual-pack',
  setup(bundle) {
    const { load } = packPlugin(`${root}rules`) as unknown as {
      load: (this: object, id: string) => string;
    };
    bundle.onResolve({ filter: /^virtual:pack$/ }, () => ({ path: 'virtual:pack', namespace: 'pack' }));
    bundle.onLoad({ filter: /.*/, namespace: 'pack' }, () => ({
      contents: load.call({ addWatchFile: () => {} }, '\0virtual:pack'),
    }));
  },
};

/**
 * Milliseconds from the start of a thread with the engine and the pack, bundled as for the browser, to its first
 * verdict; the best of five, since other work only ever adds.
 */
export async function coldStart(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    write: false,
    plugins: [virtualPack],
  });
  const file = `${root}.cache/bench/cold-worker.mjs`;
  mkdirSync(`${root}.cache/bench`, { recursive: true });
  writeFileSync(file, outputFiles[0]!.contents);
  let best = Infinity;
  for (let start = 0; start < 5; start += 1) {
    const from = performance.now();
    const worker = new Worker(file);
    await once(worker, 'message');
    best = Math.min(best, performance.now() - from);
    await worker.terminate();
  }
  rmSync(file);
  return best;
}
