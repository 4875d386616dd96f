import type { Token } from '../text/token.ts';
import type { Automaton } from './automaton.ts';

/** A lexicon's entry of several words in a draft: the tokens that it covers, half-open. */
export interface Entry {
  lexicon: number;
  from: number;
  to: number;
}

/** A draft's words as the search knows them, and the entries of lexicons found among them. */
export class SearchedWords {
  /** Row of each token's set in the vocabulary's bits. */
  readonly sets: number[];
  /** Each token's sentence, one place on, between two that are none: read so often that tokens would be too far apart. */
  readonly sentences: number[];
  readonly entries: Entry[] = [];
  /** Entries by the token that they begin at and by the one behind them; left out while there are none. */
  starting: Entry[][] | undefined;
  ending: Entry[][] | undefined;
  /** How many words the longest of them has. */
  longest = 1;

  /** Lists of which a word may be an anchor, each a bit. */
  readonly lists: number;

  constructor(tokens: readonly Token[], automaton: Automaton) {
    const { vocabulary } = automaton;
    let lists = 0;
    const count = tokens.length;
    this.sets = [];
    this.sets.length = count;
    this.sentences = [-1];
    this.sentences.length = count + 2;
    for (let at = 0; at < count; at += 1) {
      const token = tokens[at]!;
      const set = vocabulary.read(token);
      lists |= automaton.listsOf(set);
      this.sets[at] = set;
      this.sentences[at + 1] = token.sentence;
    }
    this.sentences[count + 1] = -1;
    this.lists = lists;
  }

  /** True where it is new. */
  add(entry: Entry): boolean {
    const { lexicon, from, to } = entry;
    this.starting ??= [];
    this.ending ??= [];
    const before = this.starting[from];
    if (before?.some((one) => one.lexicon === lexicon && one.to === to)) return false;
    // A list of one, since a list that is begun empty is given room for many.
    if (before) before.push(entry);
    else this.starting[from] = [entry];
    const others = this.ending[to];
    if (others) others.push(entry);
    else this.ending[to] = [entry];
    this.entries.push(entry);
    this.longest = Math.max(this.longest, to - from);
    return true;
  }
}
