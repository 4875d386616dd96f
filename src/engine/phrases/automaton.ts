import type { TokenText } from '../text/token-text.ts';
import { Masks } from './masks.ts';
import { Search } from './search.ts';
import { bitOf, ENTRIES, FIRST_LIST, type Lists, type Tables } from './tables.ts';
import { Trials } from './trials.ts';
import { Vocabulary } from './vocabulary.ts';

/**
 * All phrases of a pack, ready to be looked for. Every phrase has anchors: the rarest words of which each of its
 * matches holds one. A draft is read once from left to right, and a word costs something only where it is an anchor
 * and its neighbours fit too; from there the phrase is run both ways. So most words begin nothing, and what a draft
 * costs is linear in its words, whatever stands in it: no run leaves its sentence or is longer than its phrase.
 *
 * Entries of lexicons are found first, each lexicon once, and then taken in one step wherever a phrase names the
 * lexicon: a long list costs nothing more in the phrases that use it.
 */
export class Automaton {
  readonly tables: Tables;
  readonly vocabulary: Vocabulary;
  readonly masks: Masks;
  /** By step: the last generation that met it. Shared by all searches, of which one runs at a time. */
  readonly met: Int32Array;
  /** By group, one up: the last sentence that had a word of it, by its generation. */
  readonly stamps: Int32Array;
  #generation = 0;
  /** Lexicons of several words that entries of lexicons name. */
  readonly nested = new Set<number>();
  /** Lists whose phrases may take an entry that is found late. */
  readonly late: ReadonlySet<number>;
  /** By program: the search that last began it, the last word where it did, and a bit for each of the words before. */
  readonly #begunBy: Int32Array;
  readonly #begunAt: Int32Array;
  readonly #begunBits: Int32Array;
  /** Entries, and the first list. */
  first: Trials;
  #trials: Trials[] = [];
  #nestedTrials: Trials[] = [];
  /** By set. */
  #lists: number[] = [];
  readonly #byLexicon: (Int32Array | undefined)[][] = [];

  constructor(tables: Tables) {
    this.tables = tables;
    this.vocabulary = new Vocabulary(this.tables);
    this.masks = new Masks(this.tables);
    const { classOf, listOf, longLexicons, programOf, groups, lateEntries, lateLists } = tables;
    this.met = new Int32Array(classOf.length);
    this.stamps = new Int32Array(groups + 1);
    this.#begunBy = new Int32Array(listOf.length);
    this.#begunAt = new Int32Array(listOf.length);
    this.#begunBits = new Int32Array(listOf.length);
    this.late = new Set(lateLists);
    for (let step = 0; step < classOf.length; step += 1) {
      const list = listOf[programOf[step]!]!;
      if (list !== ENTRIES && list !== lateEntries) continue;
      const one = classOf[step]!;
      for (let at = longLexicons.starts[one]!; at < longLexicons.starts[one + 1]!; at += 1)
        this.nested.add(longLexicons.items[at]!);
    }
    this.first = this.#trialsOf(ENTRIES, FIRST_LIST);
  }

  /** Begin to search a draft. */
  open(text: TokenText): Search {
    if (this.vocabulary.tidy()) {
      this.first = this.#trialsOf(ENTRIES, FIRST_LIST);
      this.#trials = [];
      this.#nestedTrials = [];
      this.#lists = [];
    }
    if (this.#generation > 1_000_000_000) this.#forgetGenerations();
    return new Search(this, text);
  }

  /** A number that no step has been met under. */
  nextGeneration(): number {
    return (this.#generation += 1);
  }

  #forgetGenerations(): void {
    this.met.fill(0);
    this.stamps.fill(0);
    this.#begunBy.fill(0);
    this.#generation = 0;
  }

  /**
   * Whether a program hasn't been begun at a word in a search; it is then. Of each program the last word is known and
   * those up to 31 before it: what lies further back may be begun twice.
   */
  beginOnce(program: number, word: number, search: number): boolean {
    const ahead = this.#begunBy[program] === search ? word - this.#begunAt[program]! : NEVER;
    if (ahead > 0) {
      this.#begunBits[program] = (ahead < 32 ? this.#begunBits[program]! << ahead : 0) | 1;
      this.#begunAt[program] = word;
      this.#begunBy[program] = search;
      return true;
    }
    if (ahead <= -32) return true;
    const bit = 1 << -ahead;
    if ((this.#begunBits[program]! & bit) !== 0) return false;
    this.#begunBits[program]! |= bit;
    return true;
  }

  /** Anchors in a list's phrases, by the word that may be one. */
  trialsOf(list: number): Trials {
    return (this.#trials[list] ??= this.#trialsOf(list));
  }

  /** The same of the entries that name a lexicon: what they come to changes with the entries that were found. */
  nestedTrials(list: number): Trials {
    return (this.#nestedTrials[list] ??= new Trials(this.tables, this.vocabulary, [
      {
        has: (program) => this.tables.listOf[program] === list && this.masks.takesEntries(program),
        several: true,
      },
    ]));
  }

  #trialsOf(...lists: readonly number[]): Trials {
    const { listOf, lateEntries } = this.tables;
    const parts = lists.map((list) => ({
      has: (program: number) => listOf[program] === list,
      several: list === ENTRIES || list === lateEntries,
    }));
    return new Trials(this.tables, this.vocabulary, parts);
  }

  /** The same for an entry of a lexicon that has several words. */
  anchorsOfLexicon(list: number, lexicon: number): Int32Array {
    // Worked out elsewhere: what a function hands to another inside it is made anew at every call.
    return this.#byLexicon[list]?.[lexicon] ?? this.#readAnchors(list, lexicon);
  }

  #readAnchors(list: number, lexicon: number): Int32Array {
    const { lexiconClasses, anchors, programOf, listOf } = this.tables;
    const steps = Array.from(range(lexiconClasses, lexicon))
      .flatMap((one) => Array.from(range(anchors, one)))
      .filter((step) => listOf[programOf[step]!] === list);
    return ((this.#byLexicon[list] ??= [])[lexicon] = Int32Array.from(steps));
  }

  /** Bits of the lists of which a word of a set may be an anchor; several lists may share a bit. */
  listsOf(set: number): number {
    const known = this.#lists[set];
    if (known !== undefined) return known;
    const { anchors, programOf, listOf } = this.tables;
    let lists = 0;
    for (const one of this.vocabulary.set(set))
      for (const step of range(anchors, one)) lists |= bitOf(listOf[programOf[step]!]!);
    return (this.#lists[set] = lists);
  }

  /** Whether a word of a set may be taken by one of the steps in a list of `ways`. */
  anyTakes({ starts, items }: Lists, key: number, set: number): boolean {
    const { classOf } = this.tables;
    for (let index = starts[key]!; index < starts[key + 1]!; index += 1) {
      if (this.vocabulary.has(set, classOf[items[index]!]!)) return true;
    }
    return false;
  }
}

/** Further ahead than any word. */
const NEVER = 2 ** 31;

const range = ({ starts, items }: Lists, number: number): Int32Array =>
  items.subarray(starts[number], starts[number + 1]);
