import type { Token } from '../text/token.ts';
import type { Automaton } from './automaton.ts';
import { FIRST, LAST, Trial, type Lists } from './tables.ts';

/** A phrase found: which one, and the tokens that it covers, half-open. */
export interface Match {
  phrase: number;
  from: number;
  to: number;
}

/** A lexicon's entry of several words in a draft: the tokens that it covers, half-open. */
interface Entry {
  lexicon: number;
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

/** One draft's search: its words are looked up once, its entries found once, then any list of phrases. */
export class Search {
  readonly #automaton: Automaton;
  /** Row of each token's set in the vocabulary's bits. */
  readonly #sets: Int32Array;
  /** Each token's sentence, one place on, between two that are none: read so often that tokens would be too far apart. */
  readonly #sentences: Int32Array;
  /** Entries by the token that they begin at and by the one behind them; left out while there are none. */
  #starting: Entry[][] | undefined;
  #ending: Entry[][] | undefined;
  readonly #entries: Entry[] = [];
  /** How many words the longest of them has. */
  #longest = 1;
  /** Runs of the list that is being looked for, and where they were begun. */
  #runs: Run[] = [];
  #begun = new Set<number>();

  constructor(automaton: Automaton, tokens: readonly Token[]) {
    this.#automaton = automaton;
    this.#sets = Int32Array.from(tokens, (token) => automaton.vocabulary.read(token));
    this.#sentences = Int32Array.from([-1, ...tokens.map(({ sentence }) => sentence), -1]);
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
    for (let more = true; more;) {
      more = false;
      const { ids } = this.#automaton.tables;
      for (const { program, from, ends } of this.#runsOf(0)) {
        for (let at = ids.starts[program]!; at < ids.starts[program + 1]!; at += 1) {
          for (const to of ends) more = this.#addEntry(ids.items[at]!, from, to) || more;
        }
      }
    }
  }

  /** True where it is new and entries may name its lexicon. */
  #addEntry(lexicon: number, from: number, to: number): boolean {
    const starting = ((this.#starting ??= [])[from] ??= []);
    if (starting.some((entry) => entry.lexicon === lexicon && entry.to === to)) return false;
    const entry = { lexicon, from, to };
    starting.push(entry);
    ((this.#ending ??= [])[to] ??= []).push(entry);
    this.#entries.push(entry);
    this.#longest = Math.max(this.#longest, to - from);
    return this.#automaton.nested.has(lexicon);
  }

  /** A run of each phrase of a list from each word where it matches. */
  #runsOf(list: number): readonly Run[] {
    this.#runs = [];
    this.#sets.forEach((set, at) => {
      const anchors = this.#automaton.anchorsOf(list, set);
      if (anchors.length > 0) this.#try(anchors, at);
    });
    for (const { lexicon, from, to } of this.#entries) {
      const anchors = this.#automaton.anchorsOfLexicon(list, lexicon);
      for (let index = 0; index < anchors.length; index += Trial.size)
        this.#runThrough(anchors[index]!, from, to);
    }
    if (this.#begun.size > 0) this.#begun.clear();
    return this.#runs;
  }

  /** Try the anchors that a word may be; most are done with the word beside it. */
  #try(anchors: Int32Array, at: number): void {
    const { vocabulary } = this.#automaton;
    const behind = this.#sets[at + 1] ?? -1;
    const before = this.#sets[at - 1] ?? -1;
    for (let index = 0; index < anchors.length; index += Trial.size) {
      const next = anchors[index + Trial.behind]!;
      if (next >= 0 && (behind < 0 || !vocabulary.has(behind, next))) continue;
      const last = anchors[index + Trial.before]!;
      if (last >= 0 && (before < 0 || !vocabulary.has(before, last))) continue;
      const step = anchors[index]!;
      if (this.#mayFit(step, at, at + 1) && this.#othersStand(step, at)) this.#runThrough(step, at, at + 1);
    }
  }

  /** Whether a word's neighbours may be taken before and after a step; most words are done with that. */
  #mayFit(step: number, from: number, to: number): boolean {
    const { marks, follow, precede } = this.#automaton.tables;
    const mark = marks[step]!;
    return (
      (mark & LAST || this.#anyFits(follow, step, to, to - 1, this.#starting?.[to])) !== false &&
      (mark & FIRST || this.#anyFits(precede, step, from - 1, from, this.#ending?.[from])) !== false
    );
  }

  #anyFits(ways: Lists, step: number, at: number, beside: number, entries: unknown): boolean {
    if (this.#sentences[at + 1] !== this.#sentences[beside + 1]) return false;
    if (entries) return true;
    const { vocabulary, tables } = this.#automaton;
    const set = this.#sets[at]!;
    const { starts, items } = ways;
    for (let index = starts[step]!; index < starts[step + 1]!; index += 1) {
      if (vocabulary.has(set, tables.classOf[items[index]!]!)) return true;
    }
    return false;
  }

  /** Whether the phrase's other rarest words stand where they must, behind a word or before it in its sentence. */
  #othersStand(step: number, from: number): boolean {
    const { vocabulary, tables } = this.#automaton;
    const { others, othersBehind, reaches, longLexicons, programOf } = tables;
    const program = programOf[step]!;
    const first = others.starts[program]!;
    const last = others.starts[program + 1]!;
    if (first === last) return true;
    const sentence = this.#sentences[from + 1];
    const way = othersBehind[program] ? 1 : -1;
    for (let index = first; index < last; index += 1) {
      const one = others.items[index]!;
      if (this.#entries.length > 0 && longLexicons.starts[one]! < longLexicons.starts[one + 1]!) return true;
      const reach = reaches[program]! * this.#longest;
      let at = from + way;
      for (let left = reach; left > 0; left -= 1, at += way) {
        if (this.#sentences[at + 1] !== sentence) break;
        if (vocabulary.has(this.#sets[at]!, one)) return true;
      }
    }
    return false;
  }

  /** Run a phrase from each word where a match may begin that takes a step at a word (or an entry). */
  #runThrough(step: number, from: number, to: number): void {
    const { tables } = this.#automaton;
    const { marks, follow, precede, firsts, programOf } = tables;
    const isLast = (marks[step]! & LAST) !== 0;
    if (!isLast && this.#sweep(true, follow, step, to, to - 1, true).length === 0) return;
    const starts = this.#sweep(false, precede, step, from, from, false);
    if (marks[step]! & FIRST) starts.push(from);
    const program = programOf[step]!;
    for (const start of starts) {
      const key = program * this.#sets.length + start;
      if (this.#begun.has(key)) continue;
      this.#begun.add(key);
      const ends = this.#sweep(true, firsts, program, start, start, false);
      if (ends.length > 0) this.#runs.push({ program, from: start, ends });
    }
  }

  /**
   * Take steps one by one, forwards or backwards, from those in a list of `ways`, until no step fits or the sentence
   * is over. Gives each place where the phrase may end (or, backwards, begin), or only the first.
   *
   * @param inside a token of the sentence
   */
  #sweep(
    forward: boolean,
    ways: Lists,
    key: number,
    start: number,
    inside: number,
    onlyFirst: boolean,
  ): number[] {
    const automaton = this.#automaton;
    const { met, vocabulary, tables } = automaton;
    const { classOf, marks } = tables;
    const sentence = this.#sentences[inside + 1];
    const entries = forward ? this.#starting : this.#ending;
    const goal = forward ? LAST : FIRST;
    const reached: number[] = [];
    let { starts, items } = ways;
    let ahead: Map<number, number[]> | undefined;
    let from: readonly number[] = [key];
    for (let at = start; ;) {
      const next = forward ? at : at - 1;
      if (this.#sentences[next + 1] !== sentence) return reached;
      const generation = automaton.nextGeneration();
      const set = this.#sets[next]!;
      const here = entries?.[at];
      const now: number[] = [];
      for (const last of from) {
        for (let index = starts[last]!; index < starts[last + 1]!; index += 1) {
          const step = items[index]!;
          const one = classOf[step]!;
          if (met[step] !== generation && vocabulary.has(set, one)) {
            met[step] = generation;
            now.push(step);
          }
          if (here) ahead = this.#take(here, one, step, forward, ahead);
        }
      }
      at += forward ? 1 : -1;
      const arrived = ahead?.get(at);
      if (arrived) {
        ahead!.delete(at);
        for (const step of arrived) {
          if (met[step] === generation) continue;
          met[step] = generation;
          now.push(step);
        }
      }
      if (now.length === 0 && !ahead?.size) return reached;
      if (now.some((step) => marks[step]! & goal)) {
        reached.push(at);
        if (onlyFirst) return reached;
      }
      from = now;
      ({ starts, items } = forward ? tables.follow : tables.precede);
    }
  }

  /** Entries that a step can take here, to be taken up where they end. */
  #take(
    entries: readonly Entry[],
    one: number,
    step: number,
    forward: boolean,
    ahead: Map<number, number[]> | undefined,
  ): Map<number, number[]> | undefined {
    const { starts, items } = this.#automaton.tables.longLexicons;
    for (let index = starts[one]!; index < starts[one + 1]!; index += 1) {
      for (const { lexicon, from, to } of entries) {
        if (lexicon !== items[index]) continue;
        ahead ??= new Map();
        const at = forward ? to : from;
        const list = ahead.get(at);
        if (list) list.push(step);
        else ahead.set(at, [step]);
      }
    }
    return ahead;
  }
}
