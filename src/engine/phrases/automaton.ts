import type { Token } from '../text/token.ts';
import type { Compiled } from './compile.ts';
import { Search } from './search.ts';
import { FIRST, LAST, readCompiled, type Lists, type Tables } from './tables.ts';
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
  /** By step: the last generation that met it. Shared by all searches, of which one runs at a time. */
  readonly met: Int32Array;
  generation = 0;
  /** Lexicons of several words that entries of lexicons name. */
  readonly nested = new Set<number>();
  /** By list, then by set: anchors that a word of the set may be. */
  readonly #bySet: Int32Array[][] = [];
  readonly #byLexicon: (Int32Array | undefined)[][] = [];

  constructor(compiled: Compiled) {
    this.tables = readCompiled(compiled);
    this.vocabulary = new Vocabulary(this.tables);
    const { classOf, listOf, longLexicons, programOf } = this.tables;
    this.met = new Int32Array(classOf.length);
    classOf.forEach((one, step) => {
      if (listOf[programOf[step]!] !== 0) return;
      for (const lexicon of range(longLexicons, one)) this.nested.add(lexicon);
    });
  }

  /** Begin to search a draft. */
  open(tokens: readonly Token[]): Search {
    if (this.vocabulary.tidy()) this.#bySet.length = 0;
    return new Search(this, tokens);
  }

  /** A number that no step has been met under. */
  nextGeneration(): number {
    this.generation += 1;
    if (this.generation > 2_000_000_000) {
      this.met.fill(0);
      this.generation = 1;
    }
    return this.generation;
  }

  /** Anchors in a list's phrases that a word may be, by its set. Each worked out once. */
  anchorsOf(list: number, set: number): Int32Array {
    const known = (this.#bySet[list] ??= []);
    return (known[set] ??= this.#anchorsIn(list, this.vocabulary.set(set)));
  }

  /** The same for an entry of a lexicon that has several words. */
  anchorsOfLexicon(list: number, lexicon: number): Int32Array {
    const known = (this.#byLexicon[list] ??= []);
    const { starts, items } = this.tables.lexiconClasses;
    return (known[lexicon] ??= this.#anchorsIn(list, items.subarray(starts[lexicon], starts[lexicon + 1])));
  }

  /** Anchors laid out so that most can be left at a glance: see `Trial` in `tables.ts`. */
  #anchorsIn(list: number, classes: Iterable<number>): Int32Array {
    const { anchors, listOf, programOf, marks, follow, precede } = this.tables;
    const found: number[] = [];
    for (const one of classes) {
      for (const step of range(anchors, one)) {
        if (listOf[programOf[step]!] !== list) continue;
        const behind = marks[step]! & LAST ? -1 : this.#onlyClass(follow, step);
        const before = marks[step]! & FIRST ? -1 : this.#onlyClass(precede, step);
        found.push(step, behind, before);
      }
    }
    return Int32Array.from(found);
  }

  /** The class of the one step that may come next, or -1 where there are several or an entry may be taken. */
  #onlyClass(ways: Lists, step: number): number {
    const steps = range(ways, step);
    const { classOf, longLexicons } = this.tables;
    if (steps.length !== 1) return -1;
    const one = classOf[steps[0]!]!;
    return range(longLexicons, one).length > 0 ? -1 : one;
  }
}

const range = ({ starts, items }: Lists, number: number): Int32Array =>
  items.subarray(starts[number], starts[number + 1]);
