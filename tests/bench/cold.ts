import { rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { lazyCompromise } from '../../src/build/lazy-compromise-plugin.ts';
import { COMPILED, compiledFile, packPlugin } from '../../src/build/pack-plugin.ts';
import { root } from './bench-pack.ts';

const imports = `
  import { parentPort } from 'node:worker_threads';
  import { readFileSync } from 'node:fs';
  const draft = 'add me on snap, and dont tell your mum about it';
`;
const engine = `
  import { check } from './src/engine/check.ts';
  import { defaultSettings } from './src/policy/settings.ts';
  import { shippedPack } from './src/worker/pack.ts';
  const context = { site: 'x.com', surface: 'direct-message', role: 'volunteer', account: 'unknown',
    audience: 'young-people', opensConversation: false };
  const judge = async (reading) =>
    check(draft, context, await shippedPack(), defaultSettings(), reading).verdict;
`;
const model = `
  const file = (name) => readFileSync(${JSON.stringify(root)} + name);
  const runtime = file('node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm');
  const model = file('assets/reader/reader.onnx');
`;

/** What a thread does from its start to its one message. */
const threads = {
  patterns: `${imports}${engine}parentPort.postMessage(await judge());`,
  whole: `${imports}${engine}${model}
    import { Reader } from './src/reader/reader.ts';
    const [vocabulary, card] = ['vocabulary.txt', 'reader.json'].map((name) =>
      file('assets/reader/' + name).toString());
    const buffer = runtime.buffer.slice(runtime.byteOffset, runtime.byteOffset + runtime.byteLength);
    const reader = await Reader.load({ runtime: buffer, model, vocabulary, card });
    parentPort.postMessage(await judge(await reader.read(draft)));`,
  bare: `${imports}${model}
    import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
    env.wasm.numThreads = 1;
    env.wasm.wasmBinary = runtime.buffer.slice(runtime.byteOffset, runtime.byteOffset + runtime.byteLength);
    const session = await InferenceSession.create(model, {
      executionProviders: ['wasm'], graphOptimizationLevel: 'disabled' });
    const shape = [1, 14];
    await session.run({
      ids: new Tensor('int64', new BigInt64Array(14).fill(5n), shape),
      mask: new Tensor('int64', new BigInt64Array(14).fill(1n), shape) });
    parentPort.postMessage('read');`,
};

const folder = `${root}.cache/bench`;

/** The pack as the build puts it in, in a file, and compromise as it does. */
const asBuilt: Plugin = {
  name: 'as-built',
  setup(bundle) {
    const { load } = packPlugin(`${root}rules`, 'in-file') as unknown as {
      load: (this: object, id: string) => string;
    };
    bundle.onResolve({ filter: /^virtual:pack$/ }, () => ({ path: 'virtual:pack', namespace: 'pack' }));
    bundle.onLoad({ filter: /.*/, namespace: 'pack' }, () => ({
      contents: load.call({ addWatchFile: () => {} }, '\0virtual:pack'),
    }));
    // No more of a Response than is used: Node would first load all that it knows of networks.
    bundle.onLoad({ filter: /worker\/packaged\.ts$/ }, () => ({
      contents: `import { readFileSync } from 'node:fs';
        export const packaged = async (name) => ({
          arrayBuffer: async () => new Uint8Array(readFileSync(${JSON.stringify(`${folder}/`)} + name)).buffer });`,
    }));
    bundle.onLoad({ filter: /compromise\/src\/three\.js$/ }, async () => ({
      contents: await lazyCompromise(),
    }));
  },
};

/**
 * Milliseconds from the start of a thread, bundled as for the browser, to its first verdict: of the `patterns` alone, of
 * the `whole` check with the reader, or of what the `bare` runtime needs to load the same model and run it once. The
 * best of five, since other work only ever adds.
 */
export async function coldStart(kind: keyof typeof threads): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: threads[kind], resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external: ['onnxruntime-web/wasm'],
    write: false,
    plugins: [asBuilt],
  });
  const file = `${folder}/cold-worker.mjs`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, outputFiles[0]!.contents);
  writeFileSync(`${folder}/${COMPILED}`, compiledFile(`${root}rules`));
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
