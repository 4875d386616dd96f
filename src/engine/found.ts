import { MATCHES, type Pack, type Purpose } from './pack.ts';
import type { Match, Search } from './phrases/search.ts';
import type { TokenText } from './text/token-text.ts';

/** A match with what a lexicon offers in its place. */
export interface FoundMatch extends Match {
  replacement?: string | undefined;
}

/** Where the phrases of one list were found. Asking costs the same however many there are. */
export class Found {
  /** Left empty where the phrases only qualify others. */
  readonly matches: FoundMatch[] = [];
  readonly #text: TokenText;
  /** First token and one past the last of each, in turn: a pasted text may have hundreds of thousands. */
  readonly #spans: number[] = [];
  #sentences: Set<number> | undefined;
  #covered: Set<number> | undefined;

  constructor(text: TokenText) {
    this.#text = text;
  }

  add(from: number, to: number): void {
    this.#spans.push(from, to);
  }

  /** Whether one stands in the sentence of this token. */
  inSentenceOf(at: number): boolean {
    if (!this.#sentences) {
      this.#sentences = new Set();
      for (let index = 0; index < this.#spans.length; index += 2)
        this.#sentences.add(this.#text.sentenceOf(this.#spans[index]!));
    }
    return this.#sentences.has(this.#text.sentenceOf(at));
  }

  /** Whether one shares a word with these tokens. */
  touches(from: number, to: number): boolean {
    if (!this.#covered) {
      this.#covered = new Set();
      for (let index = 0; index < this.#spans.length; index += 2)
        for (let at = this.#spans[index]!; at < this.#spans[index + 1]!; at += 1) this.#covered.add(at);
    }
    for (let at = from; at < to; at += 1) if (this.#covered.has(at)) return true;
    return false;
  }
}

const none: readonly number[] = [];

/**
 * Matches by what their phrase is for. What qualifies a rule's matches is looked for when it is first asked for, so
 * that a draft without any costs nothing more. Linear in the matches.
 */
export class FoundByUse {
  readonly #pack: Pack;
  readonly #text: TokenText;
  readonly #search: Search;
  /** By the number of the list; left out while nothing was found. */
  #lists: Map<number, Found> | undefined;
  readonly #matched: readonly number[];
  #asked: Set<number> | undefined;

  constructor(pack: Pack, text: TokenText) {
    this.#pack = pack;
    this.#text = text;
    this.#search = pack.automaton.open(text);
    const { listOf, replacements } = pack;
    for (const match of this.#search.find(MATCHES)) {
      const replacement = replacements.get(match.phrase);
      this.#list(listOf[match.phrase]!).matches.push(
        replacement === undefined ? match : { ...match, replacement },
      );
    }
    this.#matched = this.#lists ? [...this.#lists.keys()].sort((a, b) => a - b) : none;
  }

  /** Numbers of the lists of matches that were found, in the order of the rules. */
  matched(): readonly number[] {
    return this.#matched;
  }

  /** What qualifies a match is said only of a match that was found. */
  get(kind: Purpose, rule: string, index: number): Found | undefined {
    // Nothing matched at all, as in most drafts: nothing to qualify either. An excuse may be a detector's.
    if (kind !== 'excuse' && !this.#lists) return undefined;
    const { search, numbers } = this.#pack.byRule.get(rule)!;
    const number = numbers[kind][index];
    if (number === undefined) return undefined;
    if (kind !== 'match' && !this.#asked?.has(search)) {
      if (kind !== 'excuse' && !this.#lists?.has(numbers.match[index]!)) return undefined;
      (this.#asked ??= new Set()).add(search);
      const { listOf } = this.#pack;
      this.#search.visit(search, (phrase, from, to) => this.#list(listOf[phrase]!).add(from, to));
    }
    return this.#lists?.get(number);
  }

  #list(number: number): Found {
    const lists = (this.#lists ??= new Map());
    let found = lists.get(number);
    if (!found) lists.set(number, (found = new Found(this.#text)));
    return found;
  }
}
