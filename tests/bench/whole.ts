import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { readerFiles } from '../../src/cli/reader-files.ts';
import { check } from '../../src/engine/check.ts';
import { normalise } from '../../src/engine/text/normalise.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { Reader } from '../../src/reader/reader.ts';
import { windows } from '../../src/reader/windows.ts';
import { PieceVocabulary, wordPieces } from '../../src/reader/word-pieces.ts';
import { context, ownMessages, pack } from './bench-pack.ts';

/** More than the reader keeps, so that none is known when its turn comes again. */
const MESSAGES = 150;
const SERIES = 3;

/**
 * Time of the whole check (the reader, then the patterns with what it read) over time of the same model's bare passes
 * on the same pieces, both turn by turn on the same messages; the best of three series for each message.
 */
export async function wholeOverForward(): Promise<number> {
  const files = await readerFiles();
  const reader = await Reader.load(files);
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(files.model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'disabled',
  });
  const vocabulary = new PieceVocabulary(files.vocabulary);
  const policy = defaultSettings();
  const every = ownMessages().all;
  const texts = every.filter((_, at) => at % Math.floor(every.length / MESSAGES) === 0);
  const inputs = texts.map((text) => inputsOf(normalise(text).text, vocabulary));
  const bare = texts.map(() => Infinity);
  const whole = texts.map(() => Infinity);
  for (let series = 0; series < SERIES; series += 1) {
    for (const [at, text] of texts.entries()) {
      const from = performance.now();
      for (const input of inputs[at]!) await session.run(input);
      const between = performance.now();
      check(text, context, pack, policy, await reader.read(text));
      bare[at] = Math.min(bare[at]!, between - from);
      whole[at] = Math.min(whole[at]!, performance.now() - between);
    }
  }
  const sum = (list: number[]): number => list.reduce((total, one) => total + one, 0);
  return sum(whole) / sum(bare);
}

function inputsOf(text: string, vocabulary: PieceVocabulary): Record<string, Tensor>[] {
  return windows(text, wordPieces(text, vocabulary)).map((part) => {
    const ids = [vocabulary.begin, ...part.map(({ id }) => id), vocabulary.end];
    const shape = [1, ids.length];
    return {
      ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    };
  });
}
