import { timesOf, timesOfBeginning } from './frequent-words.ts';

/** Words that may stand at one place of a phrase. */
export interface WordClass {
  words: readonly string[];
  prefixes: readonly string[];
  /** Lexicons by number: any entry of them, also of several words. */
  lexicons: readonly number[];
}

/** What a lexicon's entries of one word are, and whether it has longer ones. */
export interface LexiconWords {
  words: Set<string>;
  prefixes: Set<string>;
  /** Entries of several words. */
  longer: number;
}

/** Classes of a pack, each kept once and numbered from 1; 0 stands for any word at all. */
export class ClassTable {
  readonly list: WordClass[] = [];
  readonly #known = new Map<string, number>();
  readonly #times: number[] = [Infinity];
  readonly #lexicons: readonly LexiconWords[];

  constructor(lexicons: readonly LexiconWords[]) {
    this.#lexicons = lexicons;
  }

  number({ words, prefixes, lexicons }: WordClass): number {
    const one = {
      words: [...new Set(words)].filter((word) => !word.includes(' ')).sort(),
      prefixes: [...new Set(prefixes)].sort(),
      lexicons: [...new Set(lexicons)].sort((a, b) => a - b),
    };
    const key = JSON.stringify([one.words, one.prefixes, one.lexicons]);
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.list.push(one);
      this.#known.set(key, number);
      this.#times.push(this.#count(one));
    }
    return number;
  }

  /** How often a word of a class stands in ten thousand of ordinary messages, roughly. */
  times(number: number): number {
    return this.#times[number]!;
  }

  #count({ words, prefixes, lexicons }: WordClass): number {
    const allWords = new Set(words);
    const allPrefixes = new Set(prefixes);
    let times = 0;
    for (const lexicon of lexicons) {
      const of = this.#lexicons[lexicon]!;
      for (const word of of.words) allWords.add(word);
      for (const prefix of of.prefixes) allPrefixes.add(prefix);
      times += of.longer / 10;
    }
    for (const word of allWords) times += timesOf(word);
    for (const prefix of allPrefixes) times += timesOfBeginning(prefix);
    return times;
  }
}
