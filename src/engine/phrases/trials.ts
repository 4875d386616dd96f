import { FIRST, LAST, type Lists, type Tables } from './tables.ts';
import type { Vocabulary } from './vocabulary.ts';
import { withRoom } from './with-room.ts';

/**
 * Places in an anchor to try: the step, what must stand right behind and before, and two groups elsewhere, each one up
 * (0 for none).
 */
export const Trial = { step: 0, behind: 1, before: 2, other: 3, third: 4, size: 5 } as const;

/** What must stand right beside it, where it isn't one class: nothing, any word, or a word of one of several classes. */
export const Beside = { nothing: -1, any: -2, several: -3 } as const;

/** Some phrases: whether a program is one of them, and whether only matches of several words count. */
export interface Part {
  has: (program: number) => boolean;
  several: boolean;
}

/**
 * All that the search must know of a word in one place, worked out once by its set: the groups that it is of, one up,
 * and its anchors in each part of the phrases. A record begins with how many groups there are and how many anchors in
 * each part; the groups follow, and the anchors part by part. To go elsewhere in memory costs more than all the telling.
 */
export class Trials {
  pool = new Int32Array(1 << 14);
  /** By set: where its record begins; 0 where there is nothing in it, -1 not yet known. */
  starts = new Int32Array(1 << 10).fill(-1);
  #length = 1;
  /** By group: whether one of these phrases asks for it. */
  readonly #asked: Uint8Array;
  readonly #byLexicon: (readonly number[] | undefined)[] = [];
  readonly #tables: Tables;
  readonly #vocabulary: Vocabulary;
  readonly #parts: readonly Part[];

  constructor(tables: Tables, vocabulary: Vocabulary, parts: readonly Part[]) {
    this.#tables = tables;
    this.#vocabulary = vocabulary;
    this.#parts = parts;
    const { others, thirds, groups } = tables;
    this.#asked = new Uint8Array(groups);
    for (let program = 0; program < others.length; program += 1) {
      if (others[program]! < 0 || !parts.some(({ has }) => has(program))) continue;
      this.#asked[others[program]!] = 1;
      if (thirds[program]! >= 0) this.#asked[thirds[program]!] = 1;
    }
  }

  /** Numbers before a record's groups. */
  get head(): number {
    return this.#parts.length + 1;
  }

  /** Where the record of a set begins; 0 where there is nothing in it. */
  of(set: number): number {
    const start = set < this.starts.length ? this.starts[set]! : -1;
    return start >= 0 ? start : this.#add(set);
  }

  #add(set: number): number {
    const classes = this.#vocabulary.set(set);
    const groups = this.#groupsIn(classes);
    const trials = this.#parts.map((part) => this.#trialsIn(classes, part));
    const record = [groups.length, ...trials.map(({ length }) => length), ...groups, ...trials.flat(2)];
    const isEmpty = record.length === this.head;
    this.starts = withRoom(this.starts, set);
    return (this.starts[set] = isEmpty ? 0 : this.#lay(record));
  }

  #lay(record: readonly number[]): number {
    const start = this.#length;
    this.#length += record.length;
    if (this.#length > this.pool.length) {
      const more = new Int32Array(Math.max(this.#length, this.pool.length * 2));
      more.set(this.pool);
      this.pool = more;
    }
    this.pool.set(record, start);
    return start;
  }

  /** Groups of an entry of a lexicon, one up. */
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
        if (this.#asked[items[at]!] === 1) found.add(items[at]! + 1);
    }
    return [...found];
  }

  #trialsIn(classes: readonly number[], { has, several }: Part): number[][] {
    const { anchors, programOf } = this.#tables;
    const trials: number[][] = [];
    for (const one of classes) {
      for (let at = anchors.starts[one]!; at < anchors.starts[one + 1]!; at += 1) {
        const step = anchors.items[at]!;
        const trial = has(programOf[step]!) ? this.#trial(step, several) : undefined;
        if (trial) trials.push(trial);
      }
    }
    return trials;
  }

  #trial(step: number, several: boolean): number[] | undefined {
    const { marks, follow, precede, others, thirds, programOf } = this.#tables;
    const program = programOf[step]!;
    let isFirst = (marks[step]! & FIRST) !== 0;
    let isLast = (marks[step]! & LAST) !== 0;
    if (several && isFirst && isLast) {
      // A match of this word alone doesn't count: there has to be one before or behind.
      isFirst = follow.starts[step] !== follow.starts[step + 1];
      isLast = precede.starts[step] !== precede.starts[step + 1];
      if (!isFirst && !isLast) return undefined;
    }
    return [
      step,
      isLast ? Beside.nothing : this.#beside(follow, step),
      isFirst ? Beside.nothing : this.#beside(precede, step),
      others[program]! + 1,
      thirds[program]! + 1,
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
