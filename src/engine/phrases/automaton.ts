import type { Token } from '../text/token.ts';
import { Masks } from './masks.ts';
import { Search } from './search.ts';
import type { Lists, Tables } from './tables.ts';
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
  generation = 0;
  /** Lexicons of several words that entries of lexicons name. */
  readonly nested = new Set<number>();
  #trials: Trials[] = [];
  #nestedTrials: Trials | undefined;
  readonly #byLexicon: (Int32Array | undefined)[][] = [];

  constructor(tables: Tables) {
    this.tables = tables;
    this.vocabulary = new Vocabulary(this.tables);
    this.masks = new Masks(this.tables);
    const { classOf, listOf, longLexicons, programOf } = this.tables;
    this.met = new Int32Array(classOf.length);
    classOf.forEach((one, step) => {
      if (listOf[programOf[step]!] !== 0) return;
      for (const lexicon of range(longLexicons, one)) this.nested.add(lexicon);
    });
  }

  /** Begin to search a draft. */
  open(tokens: readonly Token[]): Search {
    if (this.vocabulary.tidy()) {
      this.#trials = [];
      this.#nestedTrials = undefined;
    }
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

  /** Anchors in a list's phrases, by the word that may be one. */
  trialsOf(list: number): Trials {
    const { listOf } = this.tables;
    return (this.#trials[list] ??= new Trials(
      this.tables,
      this.vocabulary,
      (program) => listOf[program] === list,
    ));
  }

  /** The same of the entries that name a lexicon: what they come to changes with the entries that were found. */
  nestedTrials(): Trials {
    const { listOf } = this.tables;
    return (this.#nestedTrials ??= new Trials(
      this.tables,
      this.vocabulary,
      (program) => listOf[program] === 0 && this.masks.lexiconsOf(program).length > 0,
    ));
  }

  /** The same for an entry of a lexicon that has several words. */
  anchorsOfLexicon(list: number, lexicon: number): Int32Array {
    const { lexiconClasses, anchors, listOf, programOf } = this.tables;
    const known = (this.#byLexicon[list] ??= []);
    return (known[lexicon] ??= Int32Array.from(
      Array.from(range(lexiconClasses, lexicon)).flatMap((one) =>
        Array.from(range(anchors, one)).filter((step) => listOf[programOf[step]!] === list),
      ),
    ));
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

const range = ({ starts, items }: Lists, number: number): Int32Array =>
  items.subarray(starts[number], starts[number + 1]);
