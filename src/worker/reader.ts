import type { Reading, ReadSpan } from '../engine/evidence.ts';
import type { Bar } from '../reader/bars.ts';
import { Reader } from '../reader/reader.ts';
import { packaged } from './packaged.ts';

type Bars = Readonly<Record<string, Bar>>;

let loading: Promise<Reader | null> | undefined;
let loaded: Reader | null | undefined;

/**
 * Begin to load the reader, once in the life of this worker. Gives null where it can't run (no WebAssembly, no
 * memory); never rejects.
 */
export function warmReader(): Promise<Reader | null> {
  loading ??= load().then(
    (reader) => (loaded = reader),
    () => (loaded = null),
  );
  return loading;
}

/** Whether `readDraft` would have to wait for the reader to load. */
export const readerIsCold = (): boolean => loaded === undefined;

/** What the reader says of a draft, or null where it can't run or fails on it. Never rejects. */
export async function readDraft(draft: string): Promise<Reading | null> {
  const reader = await warmReader();
  return reader ? reader.read(draft).catch(() => null) : null;
}

/** What each word of a draft weighs, and the bars of each rule; null where the reader can't run. Never rejects. */
export async function weighDraft(draft: string): Promise<{ words: ReadSpan[]; bars: Bars } | null> {
  const reader = await warmReader();
  if (!reader) return null;
  return reader.weigh(draft).then(
    (words) => ({ words, bars: reader.bars }),
    () => null,
  );
}

/** All from the package itself: the extension's policy allows nothing else. */
async function load(): Promise<Reader> {
  const [runtime, model, vocabulary, card] = await Promise.all([
    packaged('reader/runtime.wasm').then((one) => one.arrayBuffer()),
    packaged('reader/reader.onnx').then((one) => one.arrayBuffer()),
    packaged('reader/vocabulary.txt').then((one) => one.text()),
    packaged('reader/reader.json').then((one) => one.text()),
  ]);
  return Reader.load({ runtime, model: new Uint8Array(model), vocabulary, card });
}
