import { copied, cut, isLasting } from './runs.ts';
import { Sign } from './signs.ts';
import { Trait, type Word } from './word.ts';

/** Bounded, since a draft of random words must not fill the worker's memory. */
const MOST_ROWS = 40_000;
/** Words that were made to share their places cost no more than words never met: looked for no further, and not kept. */
const MOST_PROBES = 16;

/** Numbers to a place: the three keys of a run, and its row, one up. */
const PLACE = 4;
/** Units of a run that three keys have room for. */
export const MOST_UNITS = 15;
/** Units in a key, and the bits of each. */
const UNIT = 6;
const FULL = (1 << (4 * UNIT)) - 1;

const all = (bits: Record<string, number>): number => Object.values(bits).reduce((sum, bit) => sum | bit, 0);
const widthOf = (bits: number): number => 32 - Math.clz32(bits);

/** Which bits of a row's `told` are the run's signs, and from which on are the word's traits and its numbers. */
const signsMask = all(Sign);
const traitsMask = all(Trait);
export const TOLD = {
  signsMask,
  traits: widthOf(signsMask),
  traitsMask,
  numbers: widthOf(signsMask) + widthOf(traitsMask),
} as const;

/** A unit's number in a key, from 1; 0 for what no key takes. */
export function unitOf(sign: string): number {
  return "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'".indexOf(sign) + 1;
}

/**
 * Words met, a row each, found by their letters and nothing else: three keys hold the letters themselves, so that no
 * string is made or compared, and all that most drafts ask of a word lies in two places of memory.
 */
class WordRows {
  /** Changes when all are forgotten; the number of a row means nothing then. */
  era = 0;
  words: Word[] = [];
  /** By row: bits of `Sign`, of `Trait`, and how many words for numbers it is; see `TOLD`. */
  told = new Int32Array(1 << 12);
  #places = new Int32Array(PLACE << 13);

  /** The row of a run of letters, digits and apostrophes with these keys; -1 where it has none. */
  of(a: number, b: number, c: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    for (let at = placeOf(a, b, c) & mask, probe = 0; probe < MOST_PROBES; probe += 1) {
      const row = places[at + 3]!;
      if (row === 0) return -1;
      if (places[at] === a && places[at + 1] === b && places[at + 2] === c) return row - 1;
      at = (at + PLACE) & mask;
    }
    return -1;
  }

  /** Take a run in that has no row; its row, or -1 where it can't have one: it isn't one word, or nothing to be kept. */
  add(text: string, from: number, to: number, a: number, b: number, c: number): number {
    if (this.words.length >= MOST_ROWS) return -1;
    const raw = copied(text, from, to);
    const { signs, numbers, pieces } = cut(raw);
    const [only] = pieces;
    if (pieces.length !== 1 || only!.from !== 0 || only!.to !== raw.length || !isLasting(raw)) return -1;
    if (this.words.length * 2 >= this.#places.length / PLACE) this.#grow();
    const row = this.words.length;
    if (!this.#place(a, b, c, row)) return -1;
    const { word } = only!;
    this.words.push(word);
    this.told[row] = signs | (word.traits << TOLD.traits) | (numbers << TOLD.numbers);
    return row;
  }

  /** Forgets all where there are too many. Never called while a draft is read. */
  tidy(): void {
    if (this.words.length < MOST_ROWS) return;
    this.era += 1;
    this.words = [];
    this.#places.fill(0);
  }

  #grow(): void {
    const old = this.#places;
    this.#places = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += PLACE)
      if (old[at + 3] !== 0) this.#place(old[at]!, old[at + 1]!, old[at + 2]!, old[at + 3]! - 1);
    const told = new Int32Array(this.told.length * 2);
    told.set(this.told);
    this.told = told;
  }

  /** False where no free place is near enough. */
  #place(a: number, b: number, c: number, row: number): boolean {
    const mask = this.#places.length - 1;
    for (let at = placeOf(a, b, c) & mask, probe = 0; probe < MOST_PROBES; probe += 1) {
      if (this.#places[at + 3] === 0) {
        this.#places.set([a, b, c, row + 1], at);
        return true;
      }
      at = (at + PLACE) & mask;
    }
    return false;
  }
}

/** Where a run is looked for first; a multiple of `PLACE`. */
function placeOf(a: number, b: number, c: number): number {
  const mixed = Math.imul(a ^ Math.imul(b, 0x2545f491) ^ Math.imul(c, 0x632be5ab), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) << 2;
}

/** One more unit in front of the last key; the oldest of a full key goes over into the one before. */
export const shifted = (key: number, unit: number): number => ((key & FULL) << UNIT) | unit;
/** What a key gives to the one before when it is shifted. */
export const oldest = (key: number): number => key >>> (4 * UNIT);

export const wordRows = new WordRows();
