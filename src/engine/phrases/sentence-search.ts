import type { Automaton } from './automaton.ts';
import type { Runner } from './runner.ts';
import type { Entry, SearchedWords } from './searched-words.ts';
import { Beside, Trial, type Trials } from './trials.ts';

/**
 * Looks for phrases in the sentence at hand of a draft: it notes which groups of classes its words are of, then tries the
 * anchors among them. Most are done with what else their phrases need, or the words beside them.
 */
export class SentenceSearch {
  readonly #automaton: Automaton;
  readonly #words: SearchedWords;
  /** What the groups of the sentence are marked with. */
  #stamp = 0;
  #trials: Trials;

  constructor(automaton: Automaton, words: SearchedWords, trials: Trials) {
    this.#automaton = automaton;
    this.#words = words;
    this.#trials = trials;
  }

  /**
   * Go on to some trials, to the sentence that is now at hand, or to the entries that were found in it since. Whether a
   * word or an entry of it may be an anchor. Linear in what its words are of.
   */
  prepare(trials: Trials): boolean {
    const { sets, from, to, starting } = this.#words;
    this.#trials = trials;
    const { head } = trials;
    let anchors = 0;
    let entries = false;
    for (let at = from; at < to; at += 1) {
      const record = trials.of(sets[at]!);
      if (record > 0) anchors |= trials.pool[record + 1]! | trials.pool[record + head - 1]!;
      entries ||= starting?.[at] !== undefined;
    }
    if (anchors === 0 && !entries) return false;
    const { stamps } = this.#automaton;
    const stamp = this.#automaton.nextGeneration();
    this.#stamp = stamp;
    // Where no group is asked for, it is there.
    stamps[0] = stamp;
    const { pool, starts } = trials;
    for (let at = from; at < to; at += 1) {
      const record = starts[sets[at]!]!;
      const end = record > 0 ? record + head + pool[record]! : 0;
      for (let index = record + head; index < end; index += 1) stamps[pool[index]!] = stamp;
      for (let entry = starting?.[at]; entry; entry = entry.alsoStarting)
        for (const group of trials.groupsOfEntry(entry.lexicon)) stamps[group] = stamp;
    }
    return true;
  }

  /** Try each anchor of a part of the trials, and of a list's phrases where the anchor is an entry. */
  tryAll(part: number, list: number, runner: Runner): void {
    const { sets, from, to, starting } = this.#words;
    const { pool, starts, head } = this.#trials;
    for (let at = from; at < to; at += 1) {
      const record = starts[sets[at]!]!;
      if (record > 0) {
        const count = pool[record + 1 + part]!;
        let first = record + head + pool[record]!;
        for (let before = 0; before < part; before += 1) first += pool[record + 1 + before]! * Trial.size;
        if (count > 0) this.#try(first, first + count * Trial.size, at, runner);
      }
      for (let entry = starting?.[at]; entry; entry = entry.alsoStarting)
        this.#tryEntry(this.#automaton.anchorsOfLexicon(list, entry.lexicon), entry, runner);
    }
  }

  #tryEntry(anchors: Int32Array, { from, to }: Entry, runner: Runner): void {
    const { tables, stamps } = this.#automaton;
    const { programOf, others, thirds } = tables;
    for (let index = 0; index < anchors.length; index += 1) {
      const step = anchors[index]!;
      const program = programOf[step]!;
      if (stamps[others[program]! + 1] !== this.#stamp || stamps[thirds[program]! + 1] !== this.#stamp)
        continue;
      runner.runThrough(step, from, to);
    }
  }

  #try(first: number, end: number, at: number, runner: Runner): void {
    const { vocabulary, tables, stamps } = this.#automaton;
    const { sets, from, to, starting, ending } = this.#words;
    const { pool } = this.#trials;
    const stamp = this.#stamp;
    for (let index = first; index < end; index += Trial.size) {
      if (stamps[pool[index + Trial.other]!] !== stamp || stamps[pool[index + Trial.third]!] !== stamp)
        continue;
      const next = pool[index + Trial.behind]!;
      if (next !== Beside.nothing) {
        if (at + 1 === to || (next >= 0 && !vocabulary.has(sets[at + 1]!, next))) continue;
        if (next === Beside.several && !starting?.[at + 1]) {
          if (!this.#automaton.anyTakes(tables.follow, pool[index]!, sets[at + 1]!)) continue;
        }
      }
      const last = pool[index + Trial.before]!;
      if (last !== Beside.nothing) {
        if (at === from || (last >= 0 && !vocabulary.has(sets[at - 1]!, last))) continue;
        if (last === Beside.several && !ending?.[at]) {
          if (!this.#automaton.anyTakes(tables.precede, pool[index]!, sets[at - 1]!)) continue;
        }
      }
      runner.runThrough(pool[index]!, at, at + 1);
    }
  }
}
