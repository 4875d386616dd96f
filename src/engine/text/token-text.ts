import type { HiddenKind } from '../detectors/hidden-vocabulary.ts';
import type { Span } from '../report.ts';
import { quotedIn } from './quotes.ts';
import { endOf, partSentences } from './sentences.ts';
import { Sign, type Signs } from './signs.ts';
import { Token, type Sentence } from './token.ts';
import type { TokenList } from './token-list.ts';

const none: readonly boolean[] = [];

/** A draft as words, entities and sentences. Tokens and sentences are made when they are first asked for. */
export class TokenText {
  readonly original: string;
  readonly list: TokenList;
  readonly signs: Signs;
  /** By sentence: its first token; and one past the last of all. */
  readonly begins: readonly number[];
  /** Whether two of its words have one mark between that may bind them: "wan-ker". */
  readonly isBound: boolean;
  /** Hidden words by their kind, once they have been looked for. */
  hidden: ReadonlyMap<HiddenKind, readonly Span[]> | undefined;
  /** By token, once it was asked. */
  #quoted: readonly boolean[] | undefined;
  #tokens: readonly Token[] | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(original: string, list: TokenList, signs: Signs) {
    this.original = original;
    this.list = list;
    this.signs = signs;
    const { begins, isBound } = partSentences(list, original);
    this.begins = begins;
    this.isBound = isBound;
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= this.#makeTokens());
  }

  get sentences(): readonly Sentence[] {
    return (this.#sentences ??= this.#makeSentences());
  }

  /** Number of the sentence of a token. */
  sentenceOf(at: number): number {
    const { begins } = this;
    let from = 0;
    for (let to = begins.length - 1; to - from > 1;) {
      const middle = (from + to) >> 1;
      if (begins[middle]! <= at) from = middle;
      else to = middle;
    }
    return from;
  }

  /** The marks right before a token, from the one before on. */
  before(at: number): string {
    const from = at === 0 ? 0 : this.list.ends[at - 1]!;
    const to = this.list.starts[at]!;
    return to - from === 1 && this.original.charCodeAt(from) === 32 ? ' ' : this.original.slice(from, to);
  }

  /** The marks right behind a token, up to the next one. */
  after(at: number): string {
    return at + 1 < this.list.length ? this.before(at + 1) : this.original.slice(this.list.ends[at]);
  }

  /** Whether tokens lie whole in quotations. */
  isQuoted(from: number, to: number): boolean {
    if (this.#quoted === undefined) {
      const may = this.signs.tell(Sign.beyond) || this.signs.some('"\'>');
      this.#quoted = (may && quotedIn(this.list, this.original)) || none;
    }
    if (this.#quoted === none) return false;
    for (let at = from; at < to; at += 1) if (!this.#quoted[at]) return false;
    return true;
  }

  #makeTokens(): readonly Token[] {
    const { words, starts, ends, entities } = this.list;
    const tokens: Token[] = [];
    let sentence = 0;
    for (let at = 0; at < words.length; at += 1) {
      const { kind, value } = entities?.[at] ?? {};
      const token = new Token(words[at]!, starts[at]!, ends[at]!, kind, value);
      if (at === this.begins[sentence + 1]) sentence += 1;
      token.sentence = sentence;
      token.before = this.before(at);
      token.quoted = this.isQuoted(at, at + 1);
      if (at > 0) tokens[at - 1]!.after = token.before;
      tokens.push(token);
    }
    const last = tokens.at(-1);
    if (last) last.after = this.original.slice(last.end);
    return tokens;
  }

  #makeSentences(): readonly Sentence[] {
    const { tokens, original } = this;
    return this.begins.slice(0, -1).map((from, sentence): Sentence => {
      const to = this.begins[sentence + 1]!;
      const { after } = tokens[to - 1]!;
      return {
        start: tokens[from]!.start,
        end: endOf(tokens[to - 1]!, original),
        from,
        to,
        question: after.includes('?'),
        exclaims: after.includes('!') ? after.split('!').length - 1 : 0,
      };
    });
  }
}
