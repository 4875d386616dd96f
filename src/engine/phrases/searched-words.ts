import type { Token } from '../text/token.ts';
import type { Automaton } from './automaton.ts';

/** A lexicon's entry of several words in a draft: the tokens that it covers, half-open. */
export interface Entry {
  readonly lexicon: number;
  readonly from: number;
  readonly to: number;
  /** Others that begin with the same token, and that end with it: a text that is pasted may have very many. */
  readonly alsoStarting: Entry | undefined;
  readonly alsoEnding: Entry | undefined;
}

/** A draft's words as the search knows them, and the entries of lexicons found among them. */
export class SearchedWords {
  /** Each token's set in the vocabulary, by its number. */
  readonly sets: number[];
  /** Each token's sentence, one place on, between two that are none: read so often that tokens would be too far apart. */
  readonly sentences: number[];
  readonly entries: Entry[] = [];
  /** The last of the entries by the token that they begin at and by the one behind them; left out while there are none. */
  starting: (Entry | undefined)[] | undefined;
  ending: (Entry | undefined)[] | undefined;

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
  add(lexicon: number, from: number, to: number): boolean {
    const starting = (this.starting ??= places(this.sets.length + 1));
    const ending = (this.ending ??= places(this.sets.length + 1));
    for (let one = starting[from]; one; one = one.alsoStarting)
      if (one.lexicon === lexicon && one.to === to) return false;
    const entry = { lexicon, from, to, alsoStarting: starting[from], alsoEnding: ending[to] };
    starting[from] = entry;
    ending[to] = entry;
    this.entries.push(entry);
    return true;
  }
}

function places(count: number): (Entry | undefined)[] {
  const list: (Entry | undefined)[] = [];
  list.length = count;
  return list;
}
