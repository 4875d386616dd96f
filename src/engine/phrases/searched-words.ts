import type { Token } from '../text/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A lexicon's entry of several words in a draft: the tokens that it covers, half-open. */
export interface Entry {
  lexicon: number;
  from: number;
  to: number;
}

/** A draft's words as the search knows them, and the entries of lexicons found among them. */
export class SearchedWords {
  /** Row of each token's set in the vocabulary's bits. */
  readonly sets: Int32Array;
  /** Each token's sentence, one place on, between two that are none: read so often that tokens would be too far apart. */
  readonly sentences: Int32Array;
  readonly entries: Entry[] = [];
  /** Lexicons that they are of. */
  readonly lexicons = new Set<number>();
  /** Entries by the token that they begin at and by the one behind them; left out while there are none. */
  starting: Entry[][] | undefined;
  ending: Entry[][] | undefined;
  /** How many words the longest of them has. */
  longest = 1;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    const count = tokens.length;
    this.sets = new Int32Array(count);
    this.sentences = new Int32Array(count + 2).fill(-1);
    for (let at = 0; at < count; at += 1) {
      const token = tokens[at]!;
      this.sets[at] = vocabulary.read(token);
      this.sentences[at + 1] = token.sentence;
    }
  }

  /** True where it is new. */
  add(entry: Entry): boolean {
    const { lexicon, from, to } = entry;
    const starting = ((this.starting ??= [])[from] ??= []);
    if (starting.some((one) => one.lexicon === lexicon && one.to === to)) return false;
    starting.push(entry);
    ((this.ending ??= [])[to] ??= []).push(entry);
    this.entries.push(entry);
    this.lexicons.add(lexicon);
    this.longest = Math.max(this.longest, to - from);
    return true;
  }
}
