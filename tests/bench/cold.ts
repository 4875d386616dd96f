import { rmSync } from 'node:fs';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { root } from './bench-pack.ts';
import { bundle } from './bundle.ts';

const imports = `
  import { parentPort } from 'node:worker_threads';
  import { readFileSync } from 'node:fs';
  const draft = 'add me on snap, and dont tell your mum about it';
`;
const engine = `
  import { check } from '/src/engine/check.ts';
  import { defaultSettings } from '/src/policy/settings.ts';
  import { shippedPack } from '/src/worker/pack.ts';
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
    import { Reader } from '/src/reader/reader.ts';
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

/** Milliseconds from the start of a thread to its message. */
async function started(file: string): Promise<number> {
  const from = performance.now();
  // Without what this very process was started with, such as a reader of TypeScript.
  const worker = new Worker(file, { execArgv: [] });
  await once(worker, 'message');
  const took = performance.now() - from;
  await worker.terminate();
  return took;
}

/**
 * Milliseconds from the start of a thread, bundled as for the browser, to its first verdict: of the `patterns` alone, of
 * the `whole` check with the reader, or of what the `bare` runtime needs to load the same model and run it once. Of
 * each the best of seven, since other work only ever adds; turn by turn, so that it adds to all alike.
 */
export async function coldStarts<K extends keyof typeof threads>(...kinds: K[]): Promise<Record<K, number>> {
  const best = {} as Record<K, number>;
  const files = new Map<K, string>();
  for (const kind of kinds) files.set(kind, await bundle(`cold-${kind}`, threads[kind]));
  for (let start = 0; start < 7; start += 1) {
    for (const [kind, file] of files) best[kind] = Math.min(best[kind] ?? Infinity, await started(file));
  }
  for (const file of files.values()) rmSync(file);
  return best;
}
