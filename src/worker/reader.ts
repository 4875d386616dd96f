import type { Reading } from '../engine/evidence.ts';
import { browser } from '../browser.ts';
import { Reader } from '../reader/reader.ts';

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

/** All from the package itself: the extension's policy allows nothing else. */
async function load(): Promise<Reader> {
  const file = async (name: string): Promise<Response> => {
    const response = await fetch(browser.runtime.getURL(`/reader/${name}` as '/'));
    if (!response.ok) throw new TypeError(`reader: ${name} is not in the package; build it again`);
    return response;
  };
  const [runtime, model, vocabulary, card] = await Promise.all([
    file('runtime.wasm').then((one) => one.arrayBuffer()),
    file('reader.onnx').then((one) => one.arrayBuffer()),
    file('vocabulary.txt').then((one) => one.text()),
    file('reader.json').then((one) => one.text()),
  ]);
  return Reader.load({ runtime, model: new Uint8Array(model), vocabulary, card });
}
