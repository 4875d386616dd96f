import type { Span } from '../engine/report.ts';
import { partsOf } from './run-together.ts';

/** A piece of a word as the reader knows it, with the UTF-16 units of the draft that it stands for. */
export interface Piece extends Span {
  id: number;
}

/** The words of `assets/reader/vocabulary.txt`, each with the number of its line from 0. */
export class PieceVocabulary {
  readonly #ids: ReadonlyMap<string, number>;
  /** Words that were looked at for words within them, and where these begin; kept by `partsOf`, bounded there. */
  readonly parted = new Map<string, readonly number[]>();
  readonly begin: number;
  readonly end: number;
  readonly unknown: number;
  /** The most common word of all, with which the words begin behind signs and letters. */
  readonly #first: number;

  /** Throws RangeError where the text isn't a vocabulary. */
  constructor(text: string) {
    this.#ids = new Map(
      text
        .trimEnd()
        .split('\n')
        .map((word, id) => [word, id]),
    );
    this.begin = this.#special('[CLS]');
    this.end = this.#special('[SEP]');
    this.unknown = this.#special('[UNK]');
    this.#first = this.#special('the');
  }

  get(word: string): number | undefined {
    return this.#ids.get(word);
  }

  /** How many words stand before a word that is one by itself: roughly how many are more common. */
  placeOf(word: string): number | undefined {
    const id = this.#ids.get(word);
    return id === undefined ? undefined : Math.max(0, id - this.#first);
  }

  #special(word: string): number {
    const id = this.#ids.get(word);
    if (id === undefined) throw new RangeError(`vocabulary: ${word} is missing; build the package again`);
    return id;
  }
}

/** Longer words are not looked up, as in the base model. */
const LONGEST = 100;
const dropped = /[\p{C}\uFFFD]/u;
const space = /\s/u;
const punctuation = /[\p{P}$+<=>^`|~]/u;
const ideograph =
  /[\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2A6DF}\u{2A700}-\u{2B81F}\u{2B820}-\u{2CEAF}\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/u;
const accents = /\p{Mn}/gu;

/**
 * Cut a draft into pieces as BERT's uncased word pieces are: clean, split at spaces and marks, fold case and accents,
 * then the longest known piece first; words that were written together are parted before. Linear in the draft; never
 * throws. Only the offsets are ours: they are in the draft as typed, whatever folding did to its length.
 */
export function wordPieces(draft: string, vocabulary: PieceVocabulary): Piece[] {
  const pieces: Piece[] = [];
  let word: Letter[] = [];
  const flush = (): void => {
    const begins = partsOf(word.map(({ letter }) => letter).join(''), vocabulary);
    for (const [part, from] of begins.entries()) cut(word.slice(from, begins[part + 1]), vocabulary, pieces);
    if (begins.length === 0 && word.length > 0) cut(word, vocabulary, pieces);
    word = [];
  };
  let at = 0;
  for (const written of draft) {
    const start = at;
    at += written.length;
    if (written !== '\t' && written !== '\n' && written !== '\r' && dropped.test(written)) continue;
    if (space.test(written)) {
      flush();
      continue;
    }
    const alone = ideograph.test(written);
    for (const letter of fold(written)) {
      const apart = alone || punctuation.test(letter);
      if (apart) flush();
      word.push({ letter, start, end: at });
      if (apart) flush();
    }
  }
  flush();
  return pieces;
}

interface Letter extends Span {
  letter: string;
}

const ascii = /^[\x20-\x7e]$/;

/** Lower case without accents; one letter may come to several, or to none. */
function fold(letter: string): string {
  if (ascii.test(letter)) return letter.toLowerCase();
  return letter.normalize('NFD').replace(accents, '').toLowerCase();
}

function cut(word: readonly Letter[], vocabulary: PieceVocabulary, pieces: Piece[]): void {
  const whole = { id: vocabulary.unknown, start: word[0]!.start, end: word.at(-1)!.end };
  if (word.length > LONGEST) {
    pieces.push(whole);
    return;
  }
  const text = word.map(({ letter }) => letter);
  const found: Piece[] = [];
  for (let from = 0; from < text.length;) {
    let to = text.length;
    let id: number | undefined;
    for (; to > from; to -= 1) {
      const piece = text.slice(from, to).join('');
      id = vocabulary.get(from > 0 ? `##${piece}` : piece);
      if (id !== undefined) break;
    }
    if (id === undefined) {
      pieces.push(whole);
      return;
    }
    found.push({ id, start: word[from]!.start, end: word[to - 1]!.end });
    from = to;
  }
  pieces.push(...found);
}
