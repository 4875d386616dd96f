import type { Automaton } from './automaton.ts';
import type { SearchedWords } from './searched-words.ts';
import type { Trials } from './trials.ts';

/** Which groups of classes the words and entries of a sentence are of, one sentence at a time. */
export class SentenceGroups {
  readonly #automaton: Automaton;
  readonly #words: SearchedWords;
  readonly #stamps: Int32Array;
  /** What its groups are marked with. */
  #stamp = 0;

  constructor(automaton: Automaton, words: SearchedWords) {
    this.#automaton = automaton;
    this.#words = words;
    this.#stamps = automaton.stamps;
  }

  /** Go on to another sentence, given any of its words. Linear in what its words are of. */
  read(trials: Trials, within: number): void {
    const { sets, sentences, starting } = this.#words;
    const stamps = this.#stamps;
    const sentence = sentences[within + 1];
    const stamp = (this.#stamp = this.#automaton.nextGeneration());
    let at = within;
    while (sentences[at] === sentence) at -= 1;
    for (; sentences[at + 1] === sentence; at += 1) {
      const first = trials.groupsOf(sets[at]!);
      const { pool } = trials;
      const end = first > 0 ? first + pool[first - 1]! : 0;
      for (let index = first; index < end; index += 1) stamps[pool[index]!] = stamp;
      for (let entry = starting?.[at]; entry; entry = entry.alsoStarting)
        for (const group of trials.groupsOfEntry(entry.lexicon)) stamps[group] = stamp;
    }
  }

  /** Whether it has a group; -1 stands for none that is needed. */
  has(group: number): boolean {
    return group < 0 || this.#stamps[group] === this.#stamp;
  }
}
