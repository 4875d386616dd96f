import type { Token } from '../text/token.ts';
import type { Lists, Tables } from './tables.ts';

/** Always written with a capital, and nobody's name. */
const writer = new Set(['i', 'im', 'ive', 'ill', 'id']);

/** Bounded, since a draft of random words must not fill the worker's memory. */
const MOST_TOKENS = 50_000;
const MOST_SETS = 8_000;

/** Words of 32 bits in a row of hints; a power of two. */
const HINT = 32;

/**
 * Gives each token of a draft the number of the set of classes that it can stand for. Sets are made as drafts need
 * them: a look-up for words met before.
 */
export class Vocabulary {
  readonly #tables: Tables;
  readonly #words: Map<string, number>;
  readonly #prefixes: Map<string, number>;
  readonly #shortestPrefix: number;
  readonly #longestPrefix: number;
  /** Words met, by how they are written: with a capital, without, and whatever is more than a word. */
  readonly #plain = new Map<string, number>();
  readonly #titles = new Map<string, number>();
  readonly #others = new Map<string, number>();
  #ids = new Map<string, number>();
  #sets: number[][] = [];
  /** A bit for each class, a row for each set; so large that each look costs the way to memory. */
  #bits: Uint32Array<ArrayBuffer>;
  readonly #stride: number;
  /** The same with many classes to a bit, small enough to stay near: a bit that isn't set says no for sure. */
  #hints = new Uint32Array(HINT * 64);

  constructor(tables: Tables) {
    const { words, prefixes } = tables;
    this.#tables = tables;
    this.#words = new Map(words.map((word, index) => [word, index]));
    this.#prefixes = new Map(prefixes.map((prefix, index) => [prefix, index]));
    this.#shortestPrefix = Math.min(...prefixes.map(({ length }) => length));
    this.#longestPrefix = Math.max(0, ...prefixes.map(({ length }) => length));
    this.#stride = (tables.classes + 31) >> 5;
    this.#bits = new Uint32Array(this.#stride * 64);
  }

  /** Classes of a set, in rising order. */
  set(number: number): readonly number[] {
    return this.#sets[number]!;
  }

  /** Whether a set has a class. */
  has(set: number, one: number): boolean {
    const bit = 1 << (one & 31);
    return (
      (this.#hints[set * HINT + ((one >> 5) & (HINT - 1))]! & bit) !== 0 &&
      (this.#bits[set * this.#stride + (one >> 5)]! & bit) !== 0
    );
  }

  /** Forgets all sets if there are too many; true where it did. Never called while a draft is read. */
  tidy(): boolean {
    if (this.#sets.length <= MOST_SETS) return false;
    for (const met of [this.#plain, this.#titles, this.#others]) met.clear();
    this.#ids.clear();
    this.#sets = [];
    return true;
  }

  read(token: Token): number {
    if (token.variants.length > 0 || token.entity !== undefined) return this.#readOther(token);
    const met = token.caps === 'title' ? this.#titles : this.#plain;
    return met.get(token.text) ?? this.#keep(token, token.text, met);
  }

  #readOther(token: Token): number {
    const { text, variants, caps, entity = '', value = '' } = token;
    const key = `${caps === 'title' ? '^' : ''}${text}|${entity}|${value}|${variants.join('|')}`;
    return this.#others.get(key) ?? this.#keep(token, key, this.#others);
  }

  #keep(token: Token, key: string, met: Map<string, number>): number {
    const found = new Set<number>();
    for (const word of wordsOf(token)) this.#collect(word, found);
    const { anyWord } = this.#tables;
    if (anyWord >= 0) found.add(anyWord);
    const number = this.#number([...found].sort((a, b) => a - b));
    if (met.size > MOST_TOKENS) met.clear();
    met.set(key, number);
    return number;
  }

  #number(classes: readonly number[]): number {
    const key = classes.join(',');
    let number = this.#ids.get(key);
    if (number === undefined) {
      number = this.#sets.push([...classes]) - 1;
      this.#ids.set(key, number);
      this.#bits = grown(this.#bits, number, this.#stride);
      this.#hints = grown(this.#hints, number, HINT);
      for (const one of classes) {
        this.#bits[number * this.#stride + (one >> 5)]! |= 1 << (one & 31);
        this.#hints[number * HINT + ((one >> 5) & (HINT - 1))]! |= 1 << (one & 31);
      }
    }
    return number;
  }

  #collect(word: string, into: Set<number>): void {
    const { wordClasses, wordLexicons, prefixClasses, prefixLexicons } = this.#tables;
    this.#add(this.#words.get(word), wordClasses, wordLexicons, into);
    const longest = Math.min(this.#longestPrefix, word.length);
    for (let length = this.#shortestPrefix; length <= longest; length += 1) {
      this.#add(this.#prefixes.get(word.slice(0, length)), prefixClasses, prefixLexicons, into);
    }
  }

  #add(number: number | undefined, classes: Lists, lexicons: Lists, into: Set<number>): void {
    if (number === undefined) return;
    for (const one of itemsOf(classes, number)) into.add(one);
    for (const lexicon of itemsOf(lexicons, number)) {
      for (const one of itemsOf(this.#tables.lexiconClasses, lexicon)) into.add(one);
    }
  }
}

/** With an empty row of this number; twice as large where it has no room. */
function grown(rows: Uint32Array<ArrayBuffer>, number: number, stride: number): Uint32Array<ArrayBuffer> {
  const end = (number + 1) * stride;
  if (end <= rows.length) return rows.fill(0, number * stride, end);
  const more = new Uint32Array(Math.max(end, rows.length * 2));
  more.set(rows);
  return more;
}

/** All that a token can be read as. */
function wordsOf({ text, variants, caps, entity, value }: Token): string[] {
  if (entity) {
    const words = [`{${entity}}`, value ?? (entity === 'emoji' || entity === 'emoticon' ? '' : text)];
    // "@gmail.com" finds every address there.
    if (entity === 'email') words.push(value?.replace(/^.*(?=@)/, '') ?? '');
    return words;
  }
  const words = [text, ...variants];
  if (/^\d+$/.test(text)) words.push('{number}');
  if (caps === 'title' && !writer.has(text)) words.push('{name}');
  return words;
}

function itemsOf({ starts, items }: Lists, number: number): Int32Array {
  return items.subarray(starts[number], starts[number + 1]);
}
