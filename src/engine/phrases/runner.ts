import type { Automaton } from './automaton.ts';
import { MOST_WIDTH } from './masks.ts';
import type { SearchedWords } from './searched-words.ts';
import { sweepByLists } from './sweep-by-lists.ts';
import { sweepByMasks, type Sweep } from './sweep-by-masks.ts';
import { sweepByWideMasks } from './sweep-by-wide-masks.ts';
import { FIRST, LAST } from './tables.ts';

/** What a phrase came to from a word: each token that it can end before, the nearest first. */
export interface Run {
  program: number;
  from: number;
  ends: readonly number[];
}

/**
 * Phrases run at most: so many, and so many more for each word. What the shipped rules need is less than one for each
 * word; a pack of thousands of phrases that match everywhere is not let to slow a draft down, and says enough by then.
 */
const MOST_RUNS = { anyway: 1_000, eachWord: 50 };

/** Runs phrases through the sentence at hand, each once from a word. */
export class Runner {
  readonly #automaton: Automaton;
  readonly #words: SearchedWords;
  /** What the programs are marked with that it has begun. */
  #generation = 0;
  /** Gets what is found, as it comes. */
  take: (run: Run) => void;
  #left: number;

  constructor(automaton: Automaton, words: SearchedWords, take: (run: Run) => void = () => undefined) {
    this.#automaton = automaton;
    this.#words = words;
    this.take = take;
    this.begin();
    this.#left = MOST_RUNS.anyway + MOST_RUNS.eachWord * words.sets.length;
  }

  /** Begin anew: what was begun may be begun again, as far as the runs that are left go. */
  begin(): this {
    this.#generation = this.#automaton.nextGeneration();
    return this;
  }

  /** Run a phrase from each word where a match may begin that takes a step at a word (or an entry). */
  runThrough(step: number, from: number, to: number): void {
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
  #run(sweep: Sweep, program: number, from: number): void {
    if (!this.#automaton.beginOnce(program, from, this.#generation)) return;
    const ends = sweep(this.#automaton, this.#words, program, 1, -1, from, false);
    if (ends.length > 0) this.take({ program, from, ends });
  }
}
