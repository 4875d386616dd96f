/** Lists by number, laid end to end: those of `n` stand from `starts[n]` up to `starts[n + 1]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/** Lists: entries of lexicons, and what is looked for in every draft. */
export const ENTRIES = 0;
export const FIRST_LIST = 1;

/** A list's bit in a number that says which lists; several lists may share one. */
export const bitOf = (list: number): number => 1 << (list % 32);

export const FIRST = 1;
export const LAST = 2;
const ANCHOR = 4;
const OTHER = 8;
const THIRD = 16;
/** What a step's marks are told apart from its ways by. */
const MARKS = 32;

/**
 * Phrases laid out for running: see `Automaton`. A class, a lexicon, a program and a step are numbers. Plain numbers and
 * arrays of them, so that a build can store them as bytes (`../packed.ts`).
 */
export interface Tables {
  words: readonly string[];
  prefixes: readonly string[];
  /** The class that takes any word at all; -1 where no phrase asks for it. */
  anyWord: number;
  /** Classes and lexicons that a word or a beginning of words belongs to. */
  wordClasses: Lists;
  wordLexicons: Lists;
  prefixClasses: Lists;
  prefixLexicons: Lists;
  /** Classes that name a lexicon. */
  lexiconClasses: Lists;
  /** By class: its lexicons that have entries of several words. */
  longLexicons: Lists;
  /** By program; entries of lexicons are of list 0, or of `lateEntries`. */
  listOf: Int32Array;
  ids: Lists;
  firsts: Lists;
  /** Group of which each match has a word besides its anchor, and another; -1 where there is none. */
  others: Int32Array;
  thirds: Int32Array;
  /** By step. */
  programOf: Int32Array;
  classOf: Int32Array;
  marks: Uint8Array;
  follow: Lists;
  precede: Lists;
  /** By class: the anchors that take it. */
  anchors: Lists;
  /** Groups by class, and how many there are: classes of which a match has to have one. */
  classGroups: Lists;
  groups: number;
  /** The list of entries that the first list can do without, and the lists that may take one: `late-entries.ts`. */
  lateEntries: number;
  lateLists: readonly number[];
}

/** Whole numbers, written in the order in which they are read again. */
export class Numbers {
  readonly #list: number[] = [];
  #at = 0;

  add(value: number): void {
    this.#list.push(value);
  }

  /** A list as its length and its items. */
  addAll(list: readonly number[]): void {
    this.add(list.length);
    for (const value of list) this.add(value);
  }

  next(): number {
    return this.#list[this.#at++]!;
  }

  nextAll(): number[] {
    const count = this.next();
    return this.#list.slice(this.#at, (this.#at += count));
  }
}

/** Lays out what `compilePhrases` has numbered; linear in its size, a tenth of a second for a whole pack. */
export function layOut(
  words: readonly string[],
  prefixes: readonly string[],
  input: Numbers,
): Omit<Tables, 'lateEntries' | 'lateLists'> {
  const lexicons = input.next();
  const wordLexicons = new Pairs();
  const prefixLexicons = new Pairs();
  const long = new Set<number>();
  for (let lexicon = 0; lexicon < lexicons; lexicon += 1) {
    for (const word of input.nextAll()) wordLexicons.add(word, lexicon);
    for (const prefix of input.nextAll()) prefixLexicons.add(prefix, lexicon);
    if (input.next() === 1) long.add(lexicon);
  }
  const classes = input.next();
  const wordClasses = new Pairs();
  const prefixClasses = new Pairs();
  const lexiconClasses = new Pairs();
  const longLexicons = new Pairs();
  let anyWord = -1;
  for (let one = 0; one < classes; one += 1) {
    const kind = input.next();
    if (kind & 4) anyWord = one;
    for (const word of input.nextAll()) wordClasses.add(word, one);
    if (kind & 1) for (const prefix of input.nextAll()) prefixClasses.add(prefix, one);
    if (!(kind & 2)) continue;
    for (const lexicon of input.nextAll()) {
      lexiconClasses.add(lexicon, one);
      if (long.has(lexicon)) longLexicons.add(one, lexicon);
    }
  }
  return {
    words,
    prefixes,
    anyWord,
    wordClasses: wordClasses.lists(words.length),
    wordLexicons: wordLexicons.lists(words.length),
    prefixClasses: prefixClasses.lists(prefixes.length),
    prefixLexicons: prefixLexicons.lists(prefixes.length),
    lexiconClasses: lexiconClasses.lists(lexicons),
    longLexicons: longLexicons.lists(classes),
    ...readPrograms(input, classes),
  };
}

function readPrograms(input: Numbers, classes: number) {
  const listOf: number[] = [];
  const programOf: number[] = [];
  const classOf: number[] = [];
  const marks: number[] = [];
  const ids = new Pairs();
  const firsts = new Pairs();
  const follow = new Pairs();
  const precede = new Pairs();
  const anchors = new Pairs();
  const groups = new Groups();
  const others: number[] = [];
  const thirds: number[] = [];
  for (let program = 0, programs = input.next(); program < programs; program += 1) {
    listOf.push(input.next());
    for (const id of input.nextAll()) ids.add(program, id);
    const other = new Set<number>();
    const third = new Set<number>();
    for (let count = input.next(); count > 0; count -= 1) {
      const step = programOf.push(program) - 1;
      const number = input.next();
      classOf.push(number);
      const code = input.next();
      marks.push(code & (FIRST | LAST));
      if (code & FIRST) firsts.add(program, step);
      if (code & ANCHOR) anchors.add(number, step);
      if (code & OTHER) other.add(number);
      if (code & THIRD) third.add(number);
      const ways = Math.floor(code / MARKS);
      for (let way = ways > 1 ? ways - 1 : ways; way > 0; way -= 1) {
        const next = step + (ways === 1 ? 1 : input.next());
        follow.add(step, next);
        precede.add(next, step);
      }
    }
    others.push(groups.number(other));
    thirds.push(groups.number(third));
  }
  const steps = programOf.length;
  return {
    listOf: Int32Array.from(listOf),
    ids: ids.lists(listOf.length),
    firsts: firsts.lists(listOf.length),
    others: Int32Array.from(others),
    thirds: Int32Array.from(thirds),
    programOf: Int32Array.from(programOf),
    classOf: Int32Array.from(classOf),
    marks: Uint8Array.from(marks),
    follow: follow.lists(steps),
    precede: precede.lists(steps),
    anchors: anchors.lists(classes),
    ...groups.lists(classes),
  };
}

/** Groups of classes, each kept once. */
class Groups {
  readonly #known = new Map<string, number>();
  readonly #byClass = new Pairs();

  /** -1 for none. */
  number(classes: ReadonlySet<number>): number {
    if (classes.size === 0) return -1;
    const sorted = [...classes].sort((a, b) => a - b);
    const key = sorted.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const group = this.#known.size;
    this.#known.set(key, group);
    for (const one of sorted) this.#byClass.add(one, group);
    return group;
  }

  lists(classes: number): Pick<Tables, 'groups' | 'classGroups'> {
    return { groups: this.#known.size, classGroups: this.#byClass.lists(classes) };
  }
}

/** Pairs of a list's number and an item, to be sorted into lists; the items of a list keep their order. */
class Pairs {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  add(key: number, item: number): void {
    this.#keys.push(key);
    this.#items.push(item);
  }

  lists(count: number): Lists {
    const starts = new Int32Array(count + 1);
    for (const key of this.#keys) starts[key + 1]! += 1;
    for (let key = 0; key < count; key += 1) starts[key + 1]! += starts[key]!;
    const at = starts.slice();
    const items = new Int32Array(this.#items.length);
    this.#keys.forEach((key, index) => {
      items[at[key]!] = this.#items[index]!;
      at[key]! += 1;
    });
    return { starts, items };
  }
}
