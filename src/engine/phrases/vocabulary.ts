import type { EntityKind } from '../text/token.ts';
import type { EntityValue, TokenList } from '../text/token-list.ts';
import type { Word } from '../text/word.ts';
import { withRoom } from './with-room.ts';
import type { Lists, Tables } from './tables.ts';

/** Always written with a capital, and nobody's name. */
const writer = new Set(['i', 'im', 'ive', 'ill', 'id']);

/** Bounded, since a draft of random words must not fill the worker's memory. */
const MOST_TOKENS = 50_000;
const MOST_SETS = 30_000;
/** Of a word with all its readings. */
const LONGEST_KEY = 200;
/** Places of all their tables together. */
const MOST_PLACES = 1 << 22;

/** Words of 32 bits in a row of hints; a power of two. */
const HINT = 32;

/** Where in the hints a class of a set has its bit, which is `1 << (one & 31)`. */
const hintAt = (set: number, one: number): number => set * HINT + ((one >> 5) & (HINT - 1));

/** Words, and what is as short as a time. */
const lasting = /^(?:[\p{L}\p{M}]+|.{0,4})$/u;
/** Entities that are nobody's alone. */
const KEPT: ReadonlySet<string> = new Set<EntityKind>(['emoji', 'emoticon', 'time']);

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
  /** What has been met, by all that it can be read as. */
  readonly #met = new Map<string, number>();
  /** By row of `WordRows`: its set, or -1; and the era of those rows. */
  #setOfRow = new Int32Array(1 << 12).fill(-1);
  #rowEra = -1;
  #ids = new Map<string, number>();
  #sets: number[][] = [];
  /** Tables of the sets' classes, each one place on, end to end: where a class would stand is told by its number. */
  #places = new Int32Array(1 << 14);
  #length = 0;
  /** By set: where its table begins, and one less than its size, a power of two. */
  #begins = new Int32Array(1 << 10);
  #sizes = new Int32Array(1 << 10);
  /** By set: bits, many classes to each, small enough to stay near: one that isn't set says no for sure. */
  #hints = new Uint32Array(HINT << 10);

  constructor(tables: Tables) {
    const { words, prefixes } = tables;
    this.#tables = tables;
    this.#words = new Map(words.map((word, index) => [word, index]));
    this.#prefixes = new Map(prefixes.map((prefix, index) => [prefix, index]));
    this.#shortestPrefix = Math.min(...prefixes.map(({ length }) => length));
    this.#longestPrefix = Math.max(0, ...prefixes.map(({ length }) => length));
  }

  /** Classes of a set, in rising order. */
  set(number: number): readonly number[] {
    return this.#sets[number]!;
  }

  /** Whether a set has a class. */
  has(set: number, one: number): boolean {
    if ((this.#hints[hintAt(set, one)]! & (1 << (one & 31))) === 0) return false;
    const size = this.#sizes[set]!;
    const begin = this.#begins[set]!;
    for (let at = one & size; ; at = (at + 1) & size) {
      const place = this.#places[begin + at]!;
      if (place === one + 1) return true;
      if (place === 0) return false;
    }
  }

  /** Forgets all sets if there are too many; true where it did. Never called while a draft is read. */
  tidy(): boolean {
    if (this.#sets.length <= MOST_SETS && this.#length <= MOST_PLACES) return false;
    this.#met.clear();
    this.#setOfRow.fill(-1);
    this.#ids.clear();
    this.#sets = [];
    this.#places = new Int32Array(1 << 14);
    this.#hints = new Uint32Array(HINT << 10);
    this.#length = 0;
    return true;
  }

  /** The numbers of the sets of a draft's tokens. */
  readAll({ words, rows, entities, era }: TokenList): number[] {
    if (this.#rowEra !== era) {
      this.#setOfRow.fill(-1);
      this.#rowEra = era;
    }
    const sets: number[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const row = rows[at]!;
      const known = row >= 0 && row < this.#setOfRow.length ? this.#setOfRow[row]! : -1;
      sets.push(known >= 0 ? known : this.#read(words[at]!, row, entities?.[at]));
    }
    return sets;
  }

  #read(word: Word, row: number, entity: EntityValue | undefined): number {
    const set = this.#readOther(word, entity);
    if (row >= 0) {
      this.#setOfRow = withRoom(this.#setOfRow, row);
      this.#setOfRow[row] = set;
    }
    return set;
  }

  #readOther(word: Word, entity?: EntityValue): number {
    const { text, variants, caps } = word;
    const { kind = '', value = '' } = entity ?? {};
    const key = `${caps === 'title' ? '^' : ''}${text}|${kind}|${value}|${variants.join('|')}`;
    const met = this.#met.get(key);
    if (met !== undefined) return met;
    const set = this.#number(this.#classesOf(entity ? wordsOfEntity(entity) : wordsOf(word)));
    // Somebody's number, address or password is not kept.
    if (entity ? !KEPT.has(entity.kind) : !lasting.test(text)) return set;
    if (this.#met.size > MOST_TOKENS) this.#met.clear();
    // Made anew: a part of a draft would keep the whole of it in memory.
    if (key.length <= LONGEST_KEY) this.#met.set(Array.from(key).join(''), set);
    return set;
  }

  #classesOf(words: readonly string[]): number[] {
    const found = new Set<number>();
    for (const word of words) this.#collect(word, found);
    const { anyWord } = this.#tables;
    if (anyWord >= 0) found.add(anyWord);
    return [...found].sort((a, b) => a - b);
  }

  #number(classes: readonly number[]): number {
    const key = classes.join(',');
    let number = this.#ids.get(key);
    if (number === undefined) {
      number = this.#sets.push([...classes]) - 1;
      this.#ids.set(key, number);
      this.#lay(number, classes);
    }
    return number;
  }

  /** A set's bits and its table, at most half full. */
  #lay(number: number, classes: readonly number[]): void {
    this.#hints = grown(this.#hints, (number + 1) * HINT).fill(0, number * HINT, (number + 1) * HINT);
    this.#begins = grown(this.#begins, number + 1);
    this.#sizes = grown(this.#sizes, number + 1);
    const size = (2 << (31 - Math.clz32(Math.max(1, classes.length)))) * 2 - 1;
    const begin = this.#length;
    this.#length += size + 1;
    this.#places = grown(this.#places, this.#length);
    this.#begins[number] = begin;
    this.#sizes[number] = size;
    for (const one of classes) {
      this.#hints[hintAt(number, one)]! |= 1 << (one & 31);
      let at = one & size;
      while (this.#places[begin + at] !== 0) at = (at + 1) & size;
      this.#places[begin + at] = one + 1;
    }
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

/** With room for so many; twice as large where it has none. */
function grown<T extends Int32Array | Uint32Array>(list: T, needed: number): T {
  if (needed <= list.length) return list;
  const more = new (list.constructor as new (length: number) => T)(Math.max(needed, list.length * 2));
  more.set(list);
  return more;
}

/** All that an entity can be read as. */
function wordsOfEntity({ kind, value }: EntityValue): string[] {
  // "@gmail.com" finds every address there.
  return [`{${kind}}`, value, ...(kind === 'email' ? [value.replace(/^.*(?=@)/, '')] : [])];
}

/** All that a word can be read as. */
function wordsOf({ text, variants, caps }: Word): string[] {
  const words = [text, ...variants];
  if (/^\d+$/.test(text)) words.push('{number}');
  if (caps === 'title' && !writer.has(text)) words.push('{name}');
  return words;
}

function itemsOf({ starts, items }: Lists, number: number): Int32Array {
  return items.subarray(starts[number], starts[number + 1]);
}
