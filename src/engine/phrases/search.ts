import type { Token } from '../text/token.ts';
import type { Automaton } from './automaton.ts';
import { SearchedWords } from './searched-words.ts';
import { SentenceGroups } from './sentence-groups.ts';
import { sweepByLists } from './sweep-by-lists.ts';
import { MOST_WIDTH } from './masks.ts';
import { sweepByMasks, type Sweep } from './sweep-by-masks.ts';
import { sweepByWideMasks } from './sweep-by-wide-masks.ts';
import { bitOf, FIRST, LAST } from './tables.ts';
import { Beside, Trial, type Trials } from './trials.ts';

/** A phrase found: which one, and the tokens that it covers, half-open. */
export interface Match {
  phrase: number;
  from: number;
  to: number;
}

/** What a phrase came to from a word: each token that it can end before, the nearest first. */
interface Run {
  program: number;
  from: number;
  ends: readonly number[];
}

const none: never[] = [];

/**
 * Phrases run at most: so many, and so many more for each word. What the shipped rules need is less than one for each
 * word; a pack of thousands of phrases that match everywhere is not let to slow a draft down, and says enough by then.
 */
const MOST_RUNS = { anyway: 1_000, eachWord: 50 };

/** One draft's search: its words are looked up once, its entries found once, then any list of phrases. */
export class Search {
  readonly #automaton: Automaton;
  readonly #words: SearchedWords;
  readonly #groups: SentenceGroups;
  /** Runs of the list that is being looked for. */
  #runs: Run[] = [];
  /** Takes them as they come, where nobody wants them all. */
  #take: ((run: Run) => void) | undefined;
  #left = 0;
  /** What the programs are marked with that were begun in it. */
  #search = 0;
  /** Whether the entries that the first list can do without are still to be found. */
  #isEarly = true;

  constructor(automaton: Automaton, tokens: readonly Token[]) {
    this.#automaton = automaton;
    this.#words = new SearchedWords(tokens, automaton);
    this.#groups = new SentenceGroups(automaton, this.#words);
    this.#findEntries(0);
  }

  /** Every phrase's longest match from each word, inside its sentence; in the order of the words. */
  find(list: number): Match[] {
    const runs = this.#prepare(list) ? this.#runsOf(list) : none;
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
    if (!this.#prepare(list)) return;
    const { starts, items } = this.#automaton.tables.ids;
    this.#take = ({ program, from, ends }) => {
      const to = ends.at(-1)!;
      for (let at = starts[program]!; at < starts[program + 1]!; at += 1) take(items[at]!, from, to);
    };
    this.#runsOf(list);
    this.#take = undefined;
  }

  /** Finds the entries that a list needs; whether anything of it may be found. */
  #prepare(list: number): boolean {
    if (this.#isEarly && this.#automaton.late.has(list)) {
      this.#isEarly = false;
      const { lateEntries } = this.#automaton.tables;
      if (this.#mayFind(lateEntries)) this.#findEntries(lateEntries);
    }
    return this.#mayFind(list);
  }

  /** Whether a word or an entry may be an anchor of a list's phrases. */
  #mayFind(list: number): boolean {
    const { lists, entries } = this.#words;
    return (
      (lists & bitOf(list)) !== 0 ||
      entries.some(({ lexicon }) => this.#automaton.anchorsOfLexicon(list, lexicon).length > 0)
    );
  }

  /** Entries of several words; again while entries that name lexicons may find more. */
  #findEntries(list: number): void {
    const { ids } = this.#automaton.tables;
    let trials = this.#automaton.trialsOf(list);
    for (let more = true; more; trials = this.#automaton.nestedTrials(list)) {
      more = false;
      for (const { program, from, ends } of this.#runsOf(list, trials)) {
        for (let at = ids.starts[program]!; at < ids.starts[program + 1]!; at += 1) {
          for (const to of ends) {
            // The classes of a word tell of entries of one word.
            if (to - from === 1) continue;
            const lexicon = ids.items[at]!;
            if (this.#words.add(lexicon, from, to) && this.#automaton.nested.has(lexicon)) more = true;
          }
        }
      }
    }
  }

  /** A run of each phrase of a list from each word where it matches. */
  #runsOf(list: number, trials = this.#automaton.trialsOf(list)): readonly Run[] {
    this.#runs = [];
    this.#search = this.#automaton.nextGeneration();
    this.#left = MOST_RUNS.anyway + MOST_RUNS.eachWord * this.#words.sets.length;
    const { sets, sentences, starting } = this.#words;
    let stamped = -1;
    for (let at = 0; at < sets.length; at += 1) {
      const first = trials.of(sets[at]!);
      const here = starting?.[at];
      if (first === 0 && !here) continue;
      // Most sentences have a word that is an anchor; of a rule's own phrases few have.
      if (sentences[at + 1] !== stamped) {
        stamped = sentences[at + 1]!;
        this.#groups.read(trials, at);
      }
      if (first > 0) this.#try(trials, first, at);
      for (let entry = here; entry; entry = entry.alsoStarting)
        for (const step of this.#automaton.anchorsOfLexicon(list, entry.lexicon))
          if (this.#othersStand(step)) this.#runThrough(step, entry.from, entry.to);
    }
    return this.#runs;
  }

  /** Try the anchors that a word may be; most are done with what else their phrases need, or the words beside it. */
  #try({ pool }: Trials, first: number, at: number): void {
    const { vocabulary, tables } = this.#automaton;
    const { sets, sentences, starting, ending } = this.#words;
    const groups = this.#groups;
    const sentence = sentences[at + 1];
    const behind = sentences[at + 2] === sentence ? sets[at + 1]! : -1;
    const before = sentences[at] === sentence ? sets[at - 1]! : -1;
    const end = first + pool[first - 1]! * Trial.size;
    for (let index = first; index < end; index += Trial.size) {
      if (!groups.has(pool[index + Trial.other]!) || !groups.has(pool[index + Trial.third]!)) continue;
      const next = pool[index + Trial.behind]!;
      if (next !== Beside.nothing) {
        if (behind < 0 || (next >= 0 && !vocabulary.has(behind, next))) continue;
        if (next === Beside.several && !starting?.[at + 1]) {
          if (!this.#automaton.anyTakes(tables.follow, pool[index]!, behind)) continue;
        }
      }
      const last = pool[index + Trial.before]!;
      if (last !== Beside.nothing) {
        if (before < 0 || (last >= 0 && !vocabulary.has(before, last))) continue;
        if (last === Beside.several && !ending?.[at]) {
          if (!this.#automaton.anyTakes(tables.precede, pool[index]!, before)) continue;
        }
      }
      this.#runThrough(pool[index]!, at, at + 1);
    }
  }

  /** Whether the sentence has a word of each group that a step's phrase needs besides. */
  #othersStand(step: number): boolean {
    const { programOf, others, thirds } = this.#automaton.tables;
    const program = programOf[step]!;
    return this.#groups.has(others[program]!) && this.#groups.has(thirds[program]!);
  }

  /** Run a phrase from each word where a match may begin that takes a step at a word (or an entry). */
  #runThrough(step: number, from: number, to: number): void {
    if (this.#left <= 0) return;
    this.#left -= 1;
    const automaton = this.#automaton;
    const { tables, masks } = automaton;
    const words = this.#words;
    const program = tables.programOf[step]!;
    const width = masks.widthOf(program);
    const sweep: Sweep = width === 1 ? sweepByMasks : width <= MOST_WIDTH ? sweepByWideMasks : sweepByLists;
    const isFirst = (tables.marks[step]! & FIRST) !== 0;
    const isLast = (tables.marks[step]! & LAST) !== 0;
    const { starts: before } = tables.precede;
    const begins = isFirst && before[step] === before[step + 1];
    // What can only begin a match is run once; elsewhere it is first asked whether the rest can follow.
    if (!begins && !isLast && sweep(automaton, words, program, 1, step, to, true).length === 0) return;
    if (!begins)
      for (const start of sweep(automaton, words, program, -1, step, from, false))
        this.#run(sweep, program, start);
    if (isFirst) this.#run(sweep, program, from);
  }

  /** Run a phrase from a word where a match may begin, once. */
  #run(sweep: Sweep, program: number, start: number): void {
    if (!this.#automaton.beginOnce(program, start, this.#search)) return;
    const ends = sweep(this.#automaton, this.#words, program, 1, -1, start, false);
    if (ends.length === 0) return;
    const run = { program, from: start, ends };
    if (this.#take) this.#take(run);
    else this.#runs.push(run);
  }
}
