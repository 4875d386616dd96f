import { FIRST, LAST, type Lists, type Tables } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Places in a list of anchors to try: the step, then what must stand right behind, right before, and elsewhere. */
export const Trial = { step: 0, behind: 1, before: 2, other: 3, size: 4 } as const;

/** What must stand in such a place, where it isn't one class: nothing, any word, or a word of one of several classes. */
export const Beside = { nothing: -1, any: -2, several: -3 } as const;

/**
 * Anchors of one list of phrases by the set of the word that may be one, each worked out once, and laid end to end:
 * whether an anchor is worth a run is told without leaving its place in memory, which costs more than the telling.
 */
export class Trials {
  pool = new Int32Array(1 << 12);
  #length = 1;
  /** By set: where its first stands, one behind how many there are; 0 where there are none, -1 not yet known. */
  #starts = new Int32Array(1 << 10).fill(-1);
  readonly #tables: Tables;
  readonly #vocabulary: Vocabulary;
  readonly #has: (program: number) => boolean;

  /** @param has whether a program is one of these phrases. */
  constructor(tables: Tables, vocabulary: Vocabulary, has: (program: number) => boolean) {
    this.#tables = tables;
    this.#vocabulary = vocabulary;
    this.#has = has;
  }

  of(set: number): number {
    const start = set < this.#starts.length ? this.#starts[set]! : -1;
    return start >= 0 ? start : this.#add(set);
  }

  #add(set: number): number {
    const { anchors, programOf } = this.#tables;
    const trials: number[][] = [];
    for (const one of this.#vocabulary.set(set)) {
      for (let at = anchors.starts[one]!; at < anchors.starts[one + 1]!; at += 1) {
        const step = anchors.items[at]!;
        if (this.#has(programOf[step]!)) trials.push(this.#trial(step));
      }
    }
    // Side by side, those that ask the same of a neighbour need it told once.
    trials.sort((a, b) => a[Trial.behind]! - b[Trial.behind]! || a[Trial.before]! - b[Trial.before]!);
    const found = trials.flat();
    let start = 0;
    if (found.length > 0) {
      const needed = this.#length + 1 + found.length;
      if (needed > this.pool.length) {
        const more = new Int32Array(Math.max(needed, this.pool.length * 2));
        more.set(this.pool);
        this.pool = more;
      }
      this.pool[this.#length] = found.length / Trial.size;
      start = this.#length + 1;
      this.pool.set(found, start);
      this.#length = needed;
    }
    if (set >= this.#starts.length) {
      const more = new Int32Array(Math.max(set + 1, this.#starts.length * 2)).fill(-1);
      more.set(this.#starts);
      this.#starts = more;
    }
    return (this.#starts[set] = start);
  }

  #trial(step: number): number[] {
    const { marks, follow, precede, others, programOf } = this.#tables;
    const program = programOf[step]!;
    return [
      step,
      marks[step]! & LAST ? Beside.nothing : this.#beside(follow, step),
      marks[step]! & FIRST ? Beside.nothing : this.#beside(precede, step),
      this.#other(others, program),
    ];
  }

  #beside({ starts, items }: Lists, step: number): number {
    const { classOf, anyWord } = this.#tables;
    const classes = Array.from(items.subarray(starts[step], starts[step + 1]), (next) => classOf[next]!);
    if (classes.includes(anyWord)) return Beside.any;
    return classes.length === 1 && !this.#isLong(classes[0]!) ? classes[0]! : Beside.several;
  }

  #other({ starts, items }: Lists, program: number): number {
    const count = starts[program + 1]! - starts[program]!;
    if (count === 0) return Beside.nothing;
    const one = items[starts[program]!]!;
    return count === 1 && !this.#isLong(one) ? one : Beside.several;
  }

  /** Whether an entry of several words may be taken for a class. */
  #isLong(one: number): boolean {
    const { starts } = this.#tables.longLexicons;
    return starts[one]! < starts[one + 1]!;
  }
}
