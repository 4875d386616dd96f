import { FIRST, LAST, type Tables } from './tables.ts';

/** Steps that one number has bits for. */
const BITS = 32;
/** Numbers that a program's steps may take; one of more steps is rare, and run by lists. */
export const MOST_WIDTH = 8;

/**
 * Programs with a bit for each step: which steps are open after a word is then one number (or a few), and taking a word
 * makes nothing. By step: which may come next and which before; by program: which begin and end a match.
 */
export class Masks {
  /** By program: its first step, how many it has, and how many numbers have bits for them. */
  readonly bases: Int32Array;
  readonly sizes: Int32Array;
  readonly widths: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly follow: Int32Array;
  readonly precede: Int32Array;
  /** Of a program of more than one number: by step what follows and what precedes, then firsts and lasts. */
  readonly wide: (Int32Array | undefined)[] = [];
  /** By program: 1 where it may take an entry of several words, 2 where not, 0 where that isn't known yet. */
  readonly #takes: Uint8Array;
  /** By program: whether its bits have been set; they are when it is first run. */
  readonly #ready: Uint8Array;
  readonly #tables: Tables;

  /** Linear in the steps. */
  constructor(tables: Tables) {
    const { programOf, listOf } = tables;
    this.#tables = tables;
    const programs = listOf.length;
    this.bases = new Int32Array(programs).fill(-1);
    this.sizes = new Int32Array(programs);
    for (let step = 0; step < programOf.length; step += 1) {
      const program = programOf[step]!;
      if (this.bases[program]! < 0) this.bases[program] = step;
      this.sizes[program]! += 1;
    }
    this.widths = new Int32Array(programs);
    this.#takes = new Uint8Array(programs);
    this.#ready = new Uint8Array(programs);
    this.firsts = new Int32Array(programs);
    this.lasts = new Int32Array(programs);
    this.follow = new Int32Array(programOf.length);
    this.precede = new Int32Array(programOf.length);
  }

  /** How many numbers have bits for a program's steps; up to `MOST_WIDTH` they are set then. */
  widthOf(program: number): number {
    if (this.#ready[program] === 0) {
      this.#ready[program] = 1;
      const width = Math.ceil(this.sizes[program]! / BITS);
      this.widths[program] = width;
      this.#setBits(program, width);
    }
    return this.widths[program]!;
  }

  #setBits(program: number, width: number): void {
    if (width > MOST_WIDTH) return;
    const { marks, follow } = this.#tables;
    const base = this.bases[program]!;
    const size = this.sizes[program]!;
    const isWide = width > 1;
    const wide = new Int32Array(isWide ? 2 * (size + 1) * width : 0);
    if (isWide) this.wide[program] = wide;
    const ends = 2 * size * width;
    for (let step = base; step < base + size; step += 1) {
      const place = step - base;
      const isFirst = (marks[step]! & FIRST) !== 0;
      const isLast = (marks[step]! & LAST) !== 0;
      if (isWide) {
        if (isFirst) setBit(wide, ends, place);
        if (isLast) setBit(wide, ends + width, place);
      } else {
        if (isFirst) this.firsts[program]! |= 1 << place;
        if (isLast) this.lasts[program]! |= 1 << place;
      }
      for (let at = follow.starts[step]!; at < follow.starts[step + 1]!; at += 1) {
        const next = follow.items[at]! - base;
        if (isWide) {
          setBit(wide, place * width, next);
          setBit(wide, (size + next) * width, place);
        } else {
          this.follow[step]! |= 1 << next;
          this.precede[base + next]! |= 1 << place;
        }
      }
    }
  }

  /** Whether a program may take an entry of several words. */
  takesEntries(program: number): boolean {
    if (this.#takes[program] === 0) this.#takes[program] = this.#namesLexicon(program) ? 1 : 2;
    return this.#takes[program] === 1;
  }

  #namesLexicon(program: number): boolean {
    const { classOf, longLexicons } = this.#tables;
    const { starts } = longLexicons;
    const base = this.bases[program]!;
    for (let step = base; step < base + this.sizes[program]!; step += 1) {
      const one = classOf[step]!;
      if (starts[one]! < starts[one + 1]!) return true;
    }
    return false;
  }
}

function setBit(bits: Int32Array, at: number, place: number): void {
  bits[at + (place >> 5)]! |= 1 << (place & 31);
}
