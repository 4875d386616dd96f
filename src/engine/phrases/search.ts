import type { TokenText } from '../text/token-text.ts';
import type { Automaton } from './automaton.ts';
import { Runner, type Run } from './runner.ts';
import { SearchedWords } from './searched-words.ts';
import { SentenceSearch } from './sentence-search.ts';
import { bitOf, ENTRIES, FIRST_LIST } from './tables.ts';
import type { Trials } from './trials.ts';

/** A phrase found: which one, and the tokens that it covers, half-open. */
export interface Match {
  phrase: number;
  from: number;
  to: number;
}

const none: never[] = [];

/** One draft's search. The entries and the first list are looked for at once, sentence by sentence; others on demand. */
export class Search {
  readonly #automaton: Automaton;
  readonly #words: SearchedWords;
  readonly #sentence: SentenceSearch;
  readonly #first: readonly Run[];
  /** Bits of the lists of which a word may be an anchor, once it was asked. */
  #lists: number | undefined;
  /** Runs what is looked for in one sentence alone. */
  #again: Runner | undefined;
  /** Whether the entries that the first list can do without are still to be found. */
  #isEarly = true;

  constructor(automaton: Automaton, text: TokenText) {
    this.#automaton = automaton;
    this.#words = new SearchedWords(text, automaton.vocabulary);
    this.#sentence = new SentenceSearch(automaton, this.#words, automaton.first);
    this.#first = this.#readFirst();
  }

  /** Every phrase's longest match from each word, inside its sentence; in the order of the words. */
  find(list: number): Match[] {
    const runs = list === FIRST_LIST ? this.#first : this.#runsOf(list);
    if (runs.length === 0) return none;
    const { starts, items } = this.#automaton.tables.ids;
    const matches: (Match & { nearest: number })[] = [];
    for (const { program, from, ends } of runs) {
      const nearest = ends[0]!;
      const to = ends.at(-1)!;
      for (let at = starts[program]!; at < starts[program + 1]!; at += 1)
        matches.push({ phrase: items[at]!, from, to, nearest });
    }
    if (matches.length === 1) return matches;
    matches.sort((a, b) => a.from - b.from || a.nearest - b.nearest || a.phrase - b.phrase);
    return matches.filter(({ phrase, from }, at) => {
      const before = matches[at - 1];
      return phrase !== before?.phrase || from !== before.from;
    });
  }

  /** The same in no order, one at a time, and now and then one twice: nothing is kept of them. */
  visit(list: number, take: (phrase: number, from: number, to: number) => void): void {
    const { starts, items } = this.#automaton.tables.ids;
    this.#runAll(list, ({ program, from, ends }) => {
      const to = ends.at(-1)!;
      for (let at = starts[program]!; at < starts[program + 1]!; at += 1) take(items[at]!, from, to);
    });
  }

  /** Entries and the first list, in one go through the draft. */
  #readFirst(): readonly Run[] {
    const words = this.#words;
    const { first } = this.#automaton;
    let runs: Run[] | undefined;
    let found: Run[] | undefined;
    const entries = new Runner(this.#automaton, words, (run) => (found ??= []).push(run));
    const phrases = new Runner(this.#automaton, words, (run) => (runs ??= []).push(run));
    words.eachSentence(() => {
      if (!this.#sentence.prepare(first)) return;
      this.#sentence.tryAll(0, ENTRIES, entries);
      if (found) {
        this.#addEntries(ENTRIES, found);
        found = undefined;
        this.#sentence.prepare(first);
      }
      this.#sentence.tryAll(1, FIRST_LIST, phrases);
    });
    return runs ?? none;
  }

  /** Adds entries of several words that were found; looks again while entries that name lexicons may find more. */
  #addEntries(list: number, found: readonly Run[]): void {
    const automaton = this.#automaton;
    const { ids } = automaton.tables;
    for (let runs = found; runs.length > 0;) {
      let more = false;
      for (const { program, from, ends } of runs) {
        for (let at = ids.starts[program]!; at < ids.starts[program + 1]!; at += 1) {
          for (const to of ends) {
            // The classes of a word tell of entries of one word.
            if (to - from === 1) continue;
            const lexicon = ids.items[at]!;
            if (this.#words.add(lexicon, from, to) && automaton.nested.has(lexicon)) more = true;
          }
        }
      }
      runs = more ? this.#inSentence(automaton.nestedTrials(list), list) : none;
    }
  }

  /** Runs of a list in the sentence at hand, each again where it was found before. */
  #inSentence(trials: Trials, list: number): readonly Run[] {
    if (!this.#sentence.prepare(trials)) return none;
    const runs: Run[] = [];
    // One for the whole draft, so that its sentences together have no more runs than a draft may have.
    this.#again ??= new Runner(this.#automaton, this.#words);
    this.#again.take = (run) => runs.push(run);
    this.#sentence.tryAll(0, list, this.#again.begin());
    return runs;
  }

  #runsOf(list: number): readonly Run[] {
    const runs: Run[] = [];
    this.#runAll(list, (run) => runs.push(run));
    return runs;
  }

  /** Takes the runs of a list in all sentences, once the entries that it may need are found. */
  #runAll(list: number, take: (run: Run) => void): void {
    const automaton = this.#automaton;
    const words = this.#words;
    if (this.#isEarly && automaton.late.has(list)) {
      this.#isEarly = false;
      const { lateEntries } = automaton.tables;
      if (this.#mayFind(lateEntries)) {
        const trials = automaton.trialsOf(lateEntries);
        words.eachSentence(() => this.#addEntries(lateEntries, this.#inSentence(trials, lateEntries)));
      }
    }
    if (!this.#mayFind(list)) return;
    const trials = automaton.trialsOf(list);
    const runner = new Runner(automaton, words, take);
    words.eachSentence(() => {
      if (this.#sentence.prepare(trials)) this.#sentence.tryAll(0, list, runner);
    });
  }

  /** Whether a word or an entry may be an anchor of a list's phrases. */
  #mayFind(list: number): boolean {
    const automaton = this.#automaton;
    const { sets, entries } = this.#words;
    this.#lists ??= sets.reduce((lists, set) => lists | automaton.listsOf(set), 0);
    return (
      (this.#lists & bitOf(list)) !== 0 ||
      entries.some(({ lexicon }) => automaton.anchorsOfLexicon(list, lexicon).length > 0)
    );
  }
}
