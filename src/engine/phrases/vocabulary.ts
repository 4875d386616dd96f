import type { Token } from '../text/token.ts';

/** Always written with a capital, and nobody's name. */
const writer = new Set(['i', 'im', 'ive', 'ill', 'id']);

/** Numbers the words that phrases use, and gives each token of a draft the set of them that it can stand for. */
export class Vocabulary {
  readonly #symbols = new Map<string, number>();
  readonly #prefixes = new Map<string, number>();
  #shortestPrefix = Infinity;
  #longestPrefix = 0;
  /** Words that stand for a whole lexicon where it is used as `{name}`. */
  readonly #classes = new Map<string, number[]>();
  readonly #sets: number[][] = [[]];
  readonly #setIds = new Map<string, number>([['', 0]]);
  readonly #tokens = new Map<string, number>();

  symbol(word: string): number {
    let id = this.#symbols.get(word);
    if (id === undefined) this.#symbols.set(word, (id = this.#symbols.size + this.#prefixes.size));
    return id;
  }

  prefix(prefix: string): number {
    let id = this.#prefixes.get(prefix);
    if (id === undefined) this.#prefixes.set(prefix, (id = this.#symbols.size + this.#prefixes.size));
    this.#shortestPrefix = Math.min(this.#shortestPrefix, prefix.length);
    this.#longestPrefix = Math.max(this.#longestPrefix, prefix.length);
    return id;
  }

  /** From now on `word` also reads as `symbol`. */
  add(word: string, symbol: number): void {
    const list = this.#classes.get(word);
    if (!list) this.#classes.set(word, [symbol]);
    else if (!list.includes(symbol)) list.push(symbol);
  }

  /** Symbols of a set, by its number; set 0 is empty. */
  set(id: number): readonly number[] {
    return this.#sets[id]!;
  }

  /** Number of the set of symbols that a token can stand for. A look-up for words met before. */
  read(token: Token): number {
    const simple = token.variants.length === 0 && token.entity === undefined;
    const key = simple
      ? token.caps === 'title'
        ? `^${token.text}`
        : token.text
      : `${token.caps === 'title' ? '^' : ''}${token.text}|${token.entity ?? ''}|${token.value ?? ''}|${token.variants.join('|')}`;
    const cached = this.#tokens.get(key);
    if (cached !== undefined) return cached;
    const found = new Set<number>();
    if (token.entity) {
      this.#collect(`{${token.entity}}`, found);
      if (token.value && (token.entity === 'emoji' || token.entity === 'emoticon'))
        this.#collect(token.value, found);
      if (token.entity !== 'emoji' && token.entity !== 'emoticon')
        this.#collect(token.value ?? token.text, found);
      // "@gmail.com" finds every address there.
      if (token.entity === 'email') this.#collect(token.value?.replace(/^.*(?=@)/, '') ?? '', found);
    } else {
      this.#collect(token.text, found);
      for (const variant of token.variants) this.#collect(variant, found);
      if (/^\d+$/.test(token.text)) this.#collect('{number}', found);
      if (token.caps === 'title' && !writer.has(token.text)) this.#collect('{name}', found);
    }
    const list = [...found].sort((a, b) => a - b);
    const setKey = list.join(',');
    let id = this.#setIds.get(setKey);
    if (id === undefined) {
      id = this.#sets.push(list) - 1;
      this.#setIds.set(setKey, id);
    }
    // Bounded: a draft of random words must not fill the worker's memory.
    if (this.#tokens.size > 50_000) this.#tokens.clear();
    this.#tokens.set(key, id);
    return id;
  }

  #collect(word: string, into: Set<number>): void {
    const own = this.#symbols.get(word);
    if (own !== undefined) into.add(own);
    for (const symbol of this.#classes.get(word) ?? []) into.add(symbol);
    const longest = Math.min(this.#longestPrefix, word.length);
    for (let length = this.#shortestPrefix; length <= longest; length += 1) {
      const prefix = this.#prefixes.get(word.slice(0, length));
      if (prefix !== undefined) into.add(prefix);
    }
  }
}
