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
  /** Of programs of more than one number, from `wideAt`: by step what follows and what precedes, then firsts and lasts. */
  readonly wide: Int32Array;
  readonly wideAt: Int32Array;
  /** By program: whether it may take an entry of several words. */
  readonly #takes: Uint8Array;
  /** By program: found when first asked for. */
  readonly #lexicons: (readonly number[] | undefined)[] = [];
  readonly #tables: Tables;

  /** Linear in the steps. */
  constructor(tables: Tables) {
    const { programOf, classOf, listOf, longLexicons } = tables;
    this.#tables = tables;
    const programs = listOf.length;
    this.bases = new Int32Array(programs).fill(-1);
    this.sizes = new Int32Array(programs);
    this.#takes = new Uint8Array(programs);
    for (let step = 0; step < programOf.length; step += 1) {
      const program = programOf[step]!;
      if (this.bases[program]! < 0) this.bases[program] = step;
      this.sizes[program]! += 1;
      const one = classOf[step]!;
      if (longLexicons.starts[one]! < longLexicons.starts[one + 1]!) this.#takes[program] = 1;
    }
    this.widths = this.sizes.map((size) => Math.ceil(size / BITS));
    this.wideAt = new Int32Array(programs);
    let length = 0;
    this.widths.forEach((width, program) => {
      if (width < 2 || width > MOST_WIDTH) return;
      this.wideAt[program] = length;
      length += 2 * (this.sizes[program]! + 1) * width;
    });
    this.wide = new Int32Array(length);
    this.firsts = new Int32Array(programs);
    this.lasts = new Int32Array(programs);
    this.follow = new Int32Array(programOf.length);
    this.precede = new Int32Array(programOf.length);
    this.#setBits();
  }

  #setBits(): void {
    const { programOf, marks, follow } = this.#tables;
    for (let step = 0; step < programOf.length; step += 1) {
      const program = programOf[step]!;
      const width = this.widths[program]!;
      if (width > MOST_WIDTH) continue;
      const place = step - this.bases[program]!;
      const isFirst = (marks[step]! & FIRST) !== 0;
      const isLast = (marks[step]! & LAST) !== 0;
      if (width === 1) {
        const bit = 1 << place;
        if (isFirst) this.firsts[program]! |= bit;
        if (isLast) this.lasts[program]! |= bit;
      } else {
        const ends = this.wideAt[program]! + 2 * this.sizes[program]! * width;
        if (isFirst) this.#setWide(ends, place);
        if (isLast) this.#setWide(ends + width, place);
      }
      for (let at = follow.starts[step]!; at < follow.starts[step + 1]!; at += 1) {
        const next = follow.items[at]! - this.bases[program]!;
        if (width === 1) {
          this.follow[step]! |= 1 << next;
          this.precede[follow.items[at]!]! |= 1 << place;
        } else {
          this.#setWide(this.wideAt[program]! + place * width, next);
          this.#setWide(this.wideAt[program]! + (this.sizes[program]! + next) * width, place);
        }
      }
    }
  }

  #setWide(at: number, place: number): void {
    this.wide[at + (place >> 5)]! |= 1 << (place & 31);
  }

  /** Whether a program may take an entry of several words. */
  takesEntries(program: number): boolean {
    return this.#takes[program] === 1;
  }

  /** Lexicons of which a program may take an entry of several words. */
  lexiconsOf(program: number): readonly number[] {
    return (this.#lexicons[program] ??= this.#findLexicons(program));
  }

  #findLexicons(program: number): number[] {
    const { programOf, classOf, longLexicons } = this.#tables;
    const found = new Set<number>();
    for (let step = this.bases[program]!; programOf[step] === program; step += 1) {
      const one = classOf[step]!;
      for (let at = longLexicons.starts[one]!; at < longLexicons.starts[one + 1]!; at += 1)
        found.add(longLexicons.items[at]!);
    }
    return [...found];
  }
}
