import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReaderFiles } from '../reader/reader.ts';

const folder = fileURLToPath(new URL('../../assets/reader', import.meta.url));

/** The reader's files, from where the build takes them. Rejects where one is missing. */
export async function readerFiles(): Promise<ReaderFiles> {
  const runtime = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
  const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
  const [bytes, model, vocabulary, card] = await Promise.all([
    readFile(join(dirname(runtime), 'ort-wasm-simd-threaded.wasm')),
    readFile(join(folder, 'reader.onnx')),
    text('vocabulary.txt'),
    text('reader.json'),
  ]);
  const start = bytes.byteOffset;
  const buffer = bytes.buffer.slice(start, start + bytes.byteLength);
  return { runtime: buffer, model, vocabulary, card };
}
