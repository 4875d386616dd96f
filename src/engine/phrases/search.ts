import type { Token } from '../text/token.ts';
import type { Automaton } from './automaton.ts';
import { SearchedWords } from './searched-words.ts';
import { sweepByLists } from './sweep-by-lists.ts';
import { sweepByMasks, type Sweep } from './sweep-by-masks.ts';
import { FIRST, LAST } from './tables.ts';
import { Beside, Trial } from './trials.ts';

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
  ends: number[];
}

const none: Match[] = [];

/**
 * Phrases run at most: so many, and so many more for each word. What the shipped rules need is less than one for each
 * word; a pack of thousands of phrases that match everywhere is not let to slow a draft down, and says enough by then.
 */
const MOST_RUNS = { anyway: 1_000, eachWord: 50 };

/** One draft's search: its words are looked up once, its entries found once, then any list of phrases. */
export class Search {
  readonly #automaton: Automaton;
  readonly #words: SearchedWords;
  /** Runs of the list that is being looked for, and where they were begun. */
  #runs: Run[] = [];
  #begun = new Set<number>();
  #left = 0;

  constructor(automaton: Automaton, tokens: readonly Token[]) {
    this.#automaton = automaton;
    this.#words = new SearchedWords(tokens, automaton.vocabulary);
    this.#findEntries();
  }

  /** Every phrase's longest match from each word, inside its sentence; in the order of the words. */
  find(list: number): Match[] {
    const runs = this.#runsOf(list);
    if (runs.length === 0) return none;
    const { starts, items } = this.#automaton.tables.ids;
    const matches = runs.flatMap(({ program, from, ends }) =>
      Array.from(items.subarray(starts[program], starts[program + 1]), (phrase) => ({ phrase, from, ends })),
    );
    return matches
      .sort((a, b) => a.from - b.from || a.ends[0]! - b.ends[0]! || a.phrase - b.phrase)
      .map(({ phrase, from, ends }) => ({ phrase, from, to: ends.at(-1)! }));
  }

  /** Entries of every length; again while entries that name lexicons may find more. */
  #findEntries(): void {
    const { ids } = this.#automaton.tables;
    let trials = this.#automaton.trialsOf(0);
    for (let more = true; more; trials = this.#automaton.nestedTrials()) {
      more = false;
      for (const { program, from, ends } of this.#runsOf(0, trials)) {
        for (let at = ids.starts[program]!; at < ids.starts[program + 1]!; at += 1) {
          for (const to of ends) {
            const lexicon = ids.items[at]!;
            if (this.#words.add({ lexicon, from, to }) && this.#automaton.nested.has(lexicon)) more = true;
          }
        }
      }
    }
  }

  /** A run of each phrase of a list from each word where it matches. */
  #runsOf(list: number, trials = this.#automaton.trialsOf(list)): readonly Run[] {
    this.#runs = [];
    this.#left = MOST_RUNS.anyway + MOST_RUNS.eachWord * this.#words.sets.length;
    const { sets, entries } = this.#words;
    for (let at = 0; at < sets.length; at += 1) {
      const first = trials.of(sets[at]!);
      if (first > 0) this.#try(trials.pool, first, at);
    }
    for (const { lexicon, from, to } of entries) {
      for (const step of this.#automaton.anchorsOfLexicon(list, lexicon)) this.#runThrough(step, from, to);
    }
    if (this.#begun.size > 0) this.#begun.clear();
    return this.#runs;
  }

  /** Try the anchors that a word may be; most are done with the words beside it. */
  #try(pool: Int32Array, first: number, at: number): void {
    const { vocabulary, tables } = this.#automaton;
    const { sets, sentences, starting, ending } = this.#words;
    const sentence = sentences[at + 1];
    const behind = sentences[at + 2] === sentence ? sets[at + 1]! : -1;
    const before = sentences[at] === sentence ? sets[at - 1]! : -1;
    const end = first + pool[first - 1]! * Trial.size;
    let asked: number = Beside.nothing;
    let fits = true;
    for (let index = first; index < end; index += Trial.size) {
      const next = pool[index + Trial.behind]!;
      if (next !== asked) {
        asked = next;
        fits = next === Beside.nothing || (behind >= 0 && (next < 0 || vocabulary.has(behind, next)));
      }
      if (!fits) continue;
      if (next === Beside.several && !starting?.[at + 1]) {
        if (!this.#automaton.anyTakes(tables.follow, pool[index]!, behind)) continue;
      }
      const last = pool[index + Trial.before]!;
      if (last !== Beside.nothing) {
        if (before < 0 || (last >= 0 && !vocabulary.has(before, last))) continue;
        if (last === Beside.several && !ending?.[at]) {
          if (!this.#automaton.anyTakes(tables.precede, pool[index]!, before)) continue;
        }
      }
      if (this.#othersStand(pool[index]!, pool[index + Trial.other]!, at))
        this.#runThrough(pool[index]!, at, at + 1);
    }
  }

  /** Whether the phrase's other rarest words stand where they must, behind a word or before it in its sentence. */
  #othersStand(step: number, other: number, from: number): boolean {
    if (other === Beside.nothing) return true;
    const { others, othersBehind, reaches, longLexicons, programOf } = this.#automaton.tables;
    const program = programOf[step]!;
    const way = othersBehind[program] ? 1 : -1;
    const reach = reaches[program]! * this.#words.longest;
    if (other >= 0) return this.#stands(other, from, way, reach);
    for (let index = others.starts[program]!; index < others.starts[program + 1]!; index += 1) {
      const one = others.items[index]!;
      if (this.#words.entries.length > 0 && longLexicons.starts[one]! < longLexicons.starts[one + 1]!)
        return true;
      if (this.#stands(one, from, way, reach)) return true;
    }
    return false;
  }

  #stands(one: number, from: number, way: number, reach: number): boolean {
    const { vocabulary } = this.#automaton;
    const { sets, sentences } = this.#words;
    const sentence = sentences[from + 1];
    for (let left = reach, at = from + way; left > 0; left -= 1, at += way) {
      if (sentences[at + 1] !== sentence) return false;
      if (vocabulary.has(sets[at]!, one)) return true;
    }
    return false;
  }

  /** Run a phrase from each word where a match may begin that takes a step at a word (or an entry). */
  #runThrough(step: number, from: number, to: number): void {
    if (this.#left <= 0) return;
    this.#left -= 1;
    const { tables, masks } = this.#automaton;
    const program = tables.programOf[step]!;
    const sweep: Sweep = masks.isSmall(program, this.#words.lexicons) ? sweepByMasks : sweepByLists;
    const of = { automaton: this.#automaton, words: this.#words, program };
    const isFirst = (tables.marks[step]! & FIRST) !== 0;
    const isLast = (tables.marks[step]! & LAST) !== 0;
    const { starts: before } = tables.precede;
    const begins = isFirst && before[step] === before[step + 1];
    // What can only begin a match is run once; elsewhere it is first asked whether the rest can follow.
    if (!begins && !isLast && sweep(of, 1, step, to, true).length === 0) return;
    const starts = begins ? [] : sweep(of, -1, step, from, false);
    if (isFirst) starts.push(from);
    for (const start of starts) {
      const key = program * this.#words.sets.length + start;
      if (this.#begun.has(key)) continue;
      this.#begun.add(key);
      const ends = sweep(of, 1, -1, start, false);
      if (ends.length > 0) this.#runs.push({ program, from: start, ends });
    }
  }
}
