import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { readFolder } from '../../src/build/read-folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** kB, compressed as the package is. */
const weigh = (bytes: Uint8Array | string): number => gzipSync(bytes).length / 1_000;

async function bundled(entry: string, without: string[] = []): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: without,
  });
  return weigh(outputFiles[0]!.contents);
}

/** What each variant adds to the package, by its name, in kB compressed. */
export async function weights(): Promise<Record<string, number>> {
  const engine = 'src/engine/check.ts';
  const rules = weigh(JSON.stringify(readFolder(`${root}rules`)));
  const bare = await bundled(engine, ['compromise']);
  const whole = await bundled(engine);
  return {
    'patterns alone': rules + bare,
    'with grammar': whole - bare,
    'with the reader': await reader(),
  };
}

/** The model and its runtime; 0 where it isn't there. */
async function reader(): Promise<number> {
  const files = [
    'assets/reader/reader.onnx',
    'assets/reader/vocabulary.txt',
    'node_modules/onnxruntime-web/dist/ort-wasm-simd-threaded.wasm',
  ].map((file) => root + file);
  const there = await Promise.all(files.map((file) => stat(file).then(Boolean, () => false)));
  if (there.includes(false)) return 0;
  const sizes = await Promise.all(files.map(async (file) => weigh(await readFile(file))));
  return sizes.reduce((total, size) => total + size, 0);
}
