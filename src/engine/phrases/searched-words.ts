import type { TokenText } from '../text/token-text.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A lexicon's entry of several words in a draft: the tokens that it covers, half-open. */
export interface Entry {
  readonly lexicon: number;
  readonly from: number;
  readonly to: number;
  /** Others that begin with the same token, and that end with it: a text that is pasted may have very many. */
  readonly alsoStarting: Entry | undefined;
  readonly alsoEnding: Entry | undefined;
}

/** A draft's words as the search knows them, one sentence at hand at a time, and the entries of lexicons among them. */
export class SearchedWords {
  /** Each token's set in the vocabulary, by its number. */
  readonly sets: readonly number[];
  /** By sentence: its first token; and one past the last of all. */
  readonly begins: readonly number[];
  /** The sentence at hand: its first token, and one past its last. */
  from = 0;
  to = 0;
  readonly entries: Entry[] = [];
  /** The last of the entries by the token that they begin at and by the one behind them; left out while there are none. */
  starting: (Entry | undefined)[] | undefined;
  ending: (Entry | undefined)[] | undefined;

  constructor({ list, begins }: TokenText, vocabulary: Vocabulary) {
    this.begins = begins;
    this.sets = vocabulary.readAll(list);
  }

  /** Take one sentence after the other in hand. */
  eachSentence(read: () => void): void {
    for (let sentence = 1; sentence < this.begins.length; sentence += 1) {
      this.from = this.begins[sentence - 1]!;
      this.to = this.begins[sentence]!;
      read();
    }
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
