import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import type { Reading, ReadSpan } from '../engine/evidence.ts';
import { normalise } from '../engine/text/normalise.ts';
import { likelihoodOf, readCard, type Bar, type ReaderCard } from './bars.ts';
import { withoutBlanks } from './blanks.ts';
import { quotedWords, wordsOf } from './quoted-words.ts';
import { windows } from './windows.ts';
import { PieceVocabulary, wordPieces, type Piece } from './word-pieces.ts';

/** What the reader is made of, as it lies in the package. */
export interface ReaderFiles {
  /** `ort-wasm-simd-threaded.wasm` of onnxruntime-web. */
  runtime: ArrayBuffer;
  model: Uint8Array;
  vocabulary: string;
  card: string;
}

/** Probabilities of one window: `message` by rule, `pieces` by piece and then rule. */
interface Scores {
  message: Float32Array;
  pieces: Float32Array;
}

/** Windows kept, so that only what changed is read again; a long e-mail has a few dozen. */
const KEPT = 128;
/** Windows read of one draft, some 6,000 words; what is pasted beyond them is left to the patterns. */
const MOST = 64;

/** A word of less weight says nothing to anybody. */
const LEAST_WEIGHT = 0.02;
/** Fewer words are left to the patterns. */
const LEAST_WORDS = 4;

/** The learned reader: a small encoder run by onnxruntime-web in one thread. Reads one draft at a time. */
export class Reader {
  readonly #session: InferenceSession;
  readonly #vocabulary: PieceVocabulary;
  readonly #card: ReaderCard;
  readonly #windows = new Map<string, Scores>();
  #queue: Promise<unknown> = Promise.resolve();
  /** Passes of the model so far: what a draft cost. */
  passes = 0;

  private constructor(session: InferenceSession, vocabulary: PieceVocabulary, card: ReaderCard) {
    this.#session = session;
    this.#vocabulary = vocabulary;
    this.#card = card;
  }

  /** By rule, from which score on it is believed. */
  get bars(): Readonly<Record<string, Bar>> {
    return this.#card.bars;
  }

  /** Loads and warms it, in about a second. Rejects where WebAssembly or memory is missing. */
  static async load({ runtime, model, vocabulary, card }: ReaderFiles): Promise<Reader> {
    env.wasm.numThreads = 1;
    env.wasm.wasmBinary = runtime;
    const session = await InferenceSession.create(model, {
      executionProviders: ['wasm'],
      // The graph was optimised when it was exported.
      graphOptimizationLevel: 'disabled',
    });
    return new Reader(session, new PieceVocabulary(vocabulary), readCard(card));
  }

  /**
   * Read a draft whole, or as far as MOST windows go. Offsets are UTF-16 units of the draft as typed. Each new window
   * costs one pass of the model; those met before cost nothing.
   */
  read(draft: string): Promise<Reading> {
    const turn = this.#queue.then(() => this.#read(draft));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #read(draft: string): Promise<Reading> {
    const { text, starts, ends } = normalise(withoutBlanks(draft));
    const pieces = wordPieces(text, this.#vocabulary);
    const parts = windows(text, pieces).slice(0, MOST);
    const { rules, bars, whole } = this.#card;
    const scores = new Map<string, number>();
    const spans: ReadSpan[] = [];
    const read: Scores[] = [];
    for (const part of parts) read.push(await this.#window(part));
    rules.forEach((rule, index) => {
      const each = read.map(({ message }) => message[index]!);
      if (each.length === 0) return;
      const all = whole.includes(rule);
      const score = all ? Math.min(...each) : Math.max(...each);
      scores.set(rule, score);
      if (all && !likelihoodOf(score, bars[rule]!)) return;
      parts.forEach((part, window) => {
        const likelihood = likelihoodOf(each[window]!, bars[rule]!);
        if (!likelihood) return;
        const own = read[window]!.pieces.filter((_, at) => at % rules.length === index);
        for (const { start, end } of quotedWords(text, part, own)) {
          spans.push({ rule, score: each[window]!, likelihood, start: starts[start]!, end: ends[end - 1]! });
        }
      });
    });
    // Of a name or two words by themselves it was never taught what they are, and says anything.
    if ((text.match(/\p{L}+/gu)?.length ?? 0) < LEAST_WORDS) {
      return { scores, doubted: new Set(), unsure: new Set(), spans: [] };
    }
    const below = (bar: 'doubt' | 'unsure'): Set<string> =>
      new Set(rules.filter((rule) => (scores.get(rule) ?? 1) < bars[rule]![bar]));
    return { scores, doubted: below('doubt'), unsure: below('unsure'), spans };
  }

  /**
   * What each word weighs: the rule that it speaks most for, and how likely by that word alone. Words that weigh less
   * than `LEAST_WEIGHT` are left out. Costs nothing for a draft that was just read.
   */
  weigh(draft: string): Promise<ReadSpan[]> {
    const turn = this.#queue.then(() => this.#weigh(draft));
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #weigh(draft: string): Promise<ReadSpan[]> {
    const { text, starts, ends } = normalise(withoutBlanks(draft));
    const { rules, bars } = this.#card;
    const weights: ReadSpan[] = [];
    for (const part of windows(text, wordPieces(text, this.#vocabulary)).slice(0, MOST)) {
      const { pieces } = await this.#window(part);
      for (const { start, end, from, to } of wordsOf(text, part)) {
        const each = rules.map((_, rule) =>
          Math.max(...part.slice(from, to).map((__, at) => pieces[(from + at) * rules.length + rule]!)),
        );
        const score = Math.max(...each);
        const rule = rules[each.indexOf(score)]!;
        if (score < LEAST_WEIGHT) continue;
        const likelihood = likelihoodOf(score, bars[rule]!) ?? 'possible';
        weights.push({ rule, score, likelihood, start: starts[start]!, end: ends[end - 1]! });
      }
    }
    return weights;
  }

  async #window(part: readonly Piece[]): Promise<Scores> {
    const key = part.map(({ id }) => id).join(' ');
    const known = this.#windows.get(key);
    if (known) return known;
    const ids = [this.#vocabulary.begin, ...part.map(({ id }) => id), this.#vocabulary.end];
    const shape = [1, ids.length];
    this.passes += 1;
    const { message, tokens } = await this.#session.run({
      ids: new Tensor('int64', BigInt64Array.from(ids, BigInt), shape),
      mask: new Tensor('int64', new BigInt64Array(ids.length).fill(1n), shape),
    });
    const count = this.#card.rules.length;
    const scores = {
      message: probabilities(message!.data as Float32Array),
      // The marks at both ends stand for no words.
      pieces: probabilities((tokens!.data as Float32Array).subarray(count, -count)),
    };
    this.#windows.set(key, scores);
    const [oldest] = this.#windows.keys();
    if (this.#windows.size > KEPT && oldest !== undefined) this.#windows.delete(oldest);
    return scores;
  }
}

const probabilities = (logits: Float32Array): Float32Array => logits.map((one) => 1 / (1 + Math.exp(-one)));
