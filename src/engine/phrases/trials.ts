import { FIRST, LAST, type Lists, type Tables } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Places in a list of anchors to try: the step, what must stand right behind and before, and two groups elsewhere. */
export const Trial = { step: 0, behind: 1, before: 2, other: 3, third: 4, size: 5 } as const;

/** What must stand right beside it, where it isn't one class: nothing, any word, or a word of one of several classes. */
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
  /** By set: the same of the groups of which it has a class. */
  #groupStarts = new Int32Array(1 << 10).fill(-1);
  /** By group: whether one of these phrases asks for it. */
  readonly #asked: Uint8Array;
  readonly #byLexicon: (readonly number[] | undefined)[] = [];
  readonly #tables: Tables;
  readonly #vocabulary: Vocabulary;
  readonly #has: (program: number) => boolean;
  readonly #several: boolean;

  /**
   * @param has whether a program is one of these phrases.
   * @param several whether only matches of several words count.
   */
  constructor(tables: Tables, vocabulary: Vocabulary, has: (program: number) => boolean, several: boolean) {
    this.#tables = tables;
    this.#vocabulary = vocabulary;
    this.#has = has;
    this.#several = several;
    const { others, thirds, groups } = tables;
    this.#asked = new Uint8Array(groups);
    for (let program = 0; program < others.length; program += 1) {
      if (others[program]! < 0 || !has(program)) continue;
      this.#asked[others[program]!] = 1;
      if (thirds[program]! >= 0) this.#asked[thirds[program]!] = 1;
    }
  }

  /** Where the groups stand that a word of a set is of, one behind how many there are; 0 where there are none. */
  groupsOf(set: number): number {
    const start = set < this.#groupStarts.length ? this.#groupStarts[set]! : -1;
    if (start >= 0) return start;
    const found = this.#lay(this.#groupsIn(this.#vocabulary.set(set)), 1);
    this.#groupStarts = withRoom(this.#groupStarts, set);
    return (this.#groupStarts[set] = found);
  }

  /** The same of an entry of a lexicon. */
  groupsOfEntry(lexicon: number): readonly number[] {
    const { starts, items } = this.#tables.lexiconClasses;
    return (this.#byLexicon[lexicon] ??= this.#groupsIn(
      items.subarray(starts[lexicon], starts[lexicon + 1]),
    ));
  }

  #groupsIn(classes: Iterable<number>): number[] {
    const { starts, items } = this.#tables.classGroups;
    const found = new Set<number>();
    for (const one of classes) {
      for (let at = starts[one]!; at < starts[one + 1]!; at += 1)
        if (this.#asked[items[at]!] === 1) found.add(items[at]!);
    }
    return [...found];
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
        if (!this.#has(programOf[step]!)) continue;
        const trial = this.#trial(step);
        if (trial) trials.push(trial);
      }
    }
    // Side by side, those that ask the same of a neighbour need it told once.
    trials.sort((a, b) => a[Trial.behind]! - b[Trial.behind]! || a[Trial.before]! - b[Trial.before]!);
    const start = this.#lay(trials.flat(), Trial.size);
    this.#starts = withRoom(this.#starts, set);
    return (this.#starts[set] = start);
  }

  /** Lay numbers down, `size` to an item; where the first stands, or 0 where there are none. */
  #lay(found: readonly number[], size: number): number {
    if (found.length === 0) return 0;
    const start = this.#length + 1;
    const needed = start + found.length;
    if (needed > this.pool.length) {
      const more = new Int32Array(Math.max(needed, this.pool.length * 2));
      more.set(this.pool);
      this.pool = more;
    }
    this.pool[start - 1] = found.length / size;
    this.pool.set(found, start);
    this.#length = needed;
    return start;
  }

  #trial(step: number): number[] | undefined {
    const { marks, follow, precede, others, thirds, programOf } = this.#tables;
    const program = programOf[step]!;
    let isFirst = (marks[step]! & FIRST) !== 0;
    let isLast = (marks[step]! & LAST) !== 0;
    if (this.#several && isFirst && isLast) {
      // A match of this word alone doesn't count: there has to be one before or behind.
      isFirst = follow.starts[step] !== follow.starts[step + 1];
      isLast = precede.starts[step] !== precede.starts[step + 1];
      if (!isFirst && !isLast) return undefined;
    }
    return [
      step,
      isLast ? Beside.nothing : this.#beside(follow, step),
      isFirst ? Beside.nothing : this.#beside(precede, step),
      others[program]!,
      thirds[program]!,
    ];
  }

  #beside({ starts, items }: Lists, step: number): number {
    const { classOf, anyWord } = this.#tables;
    const classes = Array.from(items.subarray(starts[step], starts[step + 1]), (next) => classOf[next]!);
    if (classes.includes(anyWord)) return Beside.any;
    return classes.length === 1 && !this.#isLong(classes[0]!) ? classes[0]! : Beside.several;
  }

  /** Whether an entry of several words may be taken for a class. */
  #isLong(one: number): boolean {
    const { starts } = this.#tables.longLexicons;
    return starts[one]! < starts[one + 1]!;
  }
}

/** With a place of this number; the new ones not yet known. */
function withRoom(starts: Int32Array<ArrayBuffer>, place: number): Int32Array<ArrayBuffer> {
  if (place < starts.length) return starts;
  const more = new Int32Array(Math.max(place + 1, starts.length * 2)).fill(-1);
  more.set(starts);
  return more;
}
