import type { Pack, Use } from './pack.ts';
import type { Match } from './phrases/automaton.ts';
import type { Token } from './text/token.ts';

/** A match with what a lexicon offers in its place. */
export interface FoundMatch extends Match {
  replacement?: string | undefined;
}

/** Where the phrases of one list were found. Asking costs the same however many there are. */
export class Found {
  readonly matches: FoundMatch[] = [];
  readonly #tokens: readonly Token[];
  readonly #sentences = new Set<number>();
  readonly #covered = new Set<number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  add(match: FoundMatch): void {
    this.matches.push(match);
    this.#sentences.add(this.#tokens[match.from]!.sentence);
    for (let at = match.from; at < match.to; at += 1) this.#covered.add(at);
  }

  /** Whether one stands in the sentence of this token. */
  inSentenceOf(at: number): boolean {
    return this.#sentences.has(this.#tokens[at]!.sentence);
  }

  /** Whether one shares a word with these tokens. */
  touches(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.#covered.has(at)) return true;
    return false;
  }
}

/** What a list of phrases is for: `match` and `excuse` by their place in the rule's file. */
type Purpose = Use['kind'];

/** Matches by what their phrase is for. Linear in the matches. */
export class FoundByUse {
  readonly #lists = new Map<string, Found>();

  constructor(pack: Pack, tokens: readonly Token[]) {
    for (const match of pack.automaton.find(tokens)) {
      const use = pack.uses[match.phrase]!;
      const key = keyOf(use.kind, use.rule, use.kind === 'excuse' ? use.excuse : use.match);
      let list = this.#lists.get(key);
      if (!list) this.#lists.set(key, (list = new Found(tokens)));
      list.add(use.kind === 'match' ? { ...match, replacement: use.replacement } : match);
    }
  }

  get(kind: Purpose, rule: string, index: number): Found | undefined {
    return this.#lists.get(keyOf(kind, rule, index));
  }
}

const keyOf = (kind: Purpose, rule: string, index: number): string => `${kind} ${rule} ${index}`;
