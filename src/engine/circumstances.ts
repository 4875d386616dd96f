import { LONGEST, mayDeny, readGrammar, type Grammar } from './detectors/grammar.ts';
import type { Circumstance } from './source/schema.ts';
import type { Token, TokenText } from './text/token.ts';

/**
 * Sentences of a draft whose grammar is read, at about a millisecond each. Nobody writes so many; in what is pasted
 * beyond them, a match simply stands.
 */
const MOST_READ = 150;
/** The rest of a word that begins inside a match. */
const rest = /\S{0,20}/y;
const unread: Grammar = { clauses: [], names: [] };

/** Where a template will put a name: "Dear ((name))", "Dear {{name}}", "Dear [name]". */
const placeholder = /^\s*(?:\(\(|%?\{+|\[|<+)\s*$/;

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ entity }) => !entity).length;

/** Asks, of a match, what surrounds it. Grammar is read once a sentence, and only when it is asked for. */
export class Circumstances {
  readonly #text: TokenText;
  readonly #official: ReadonlySet<number>;
  readonly #grammar = new Map<number, Grammar>();
  #words: number | undefined;

  constructor(text: TokenText, official: ReadonlySet<number>) {
    this.#text = text;
    this.#official = official;
  }

  /**
   * - `quoted`: inside quotation marks or a "> " line
   * - `official`: each contact detail in it is the organisation's own, and there is one
   * - `asked`: its sentence is a question
   * - `negated`: its clause denies it ("we never ask you to …"); "why don't you" and "don't forget" deny nothing
   * - `reported`: somebody spoken about does it ("he told me to …")
   * - `named`: its first word is a personal name ("Dick Smith")
   * - `amid`: the sentence goes on right behind it, without a mark ("a hen party"; not "thanks, hen, see you there")
   * - `accompanied`: the message has other words ("ty" is thanks by itself; "Ty and Ffion" are people)
   */
  holds(circumstance: Circumstance, from: number, to: number): boolean {
    const tokens = this.#text.tokens.slice(from, to);
    const first = tokens[0]!;
    switch (circumstance) {
      case 'quoted':
        return tokens.every((token) => token.quoted);
      case 'official': {
        const details = tokens
          .map((token, index) => ({ token, index: from + index }))
          .filter(({ token }) => token.entity);
        return details.length > 0 && details.every(({ index }) => this.#official.has(index));
      }
      case 'asked':
        return this.#text.sentences[first.sentence]!.question;
      case 'negated': {
        const { start: origin, end: last } = this.#text.sentences[first.sentence]!;
        // Nothing is read of so long a sentence; looking through it for each match would cost its square.
        if (last - origin > LONGEST) return false;
        // Only a denial that begins before the match ends can deny it.
        if (!mayDeny(this.#text.original.slice(origin, this.#endOfWord(tokens.at(-1)!.end)))) return false;
        const { clause, start, end } = this.#clause(first.start, tokens.at(-1)!.end, first.sentence);
        return clause?.denials.some((at) => at < Math.max(start + 1, end - 1)) ?? false;
      }
      case 'reported':
        return this.#clause(first.start, first.end, first.sentence).clause?.subject === 'other';
      case 'amid': {
        const last = tokens.at(-1)!;
        const next = this.#text.tokens[to];
        const face = next?.entity === 'emoji' || next?.entity === 'emoticon';
        return (
          next?.sentence === last.sentence &&
          !face &&
          (last.after.trim() === '' || placeholder.test(last.after))
        );
      }
      case 'accompanied':
        this.#words ??= wordsIn(this.#text.tokens);
        return this.#words > wordsIn(tokens);
      case 'named': {
        const offset = first.start - this.#text.sentences[first.sentence]!.start;
        return this.#read(first.sentence).names.some((name) => name.start <= offset && offset < name.end);
      }
    }
  }

  #endOfWord(at: number): number {
    rest.lastIndex = at;
    rest.test(this.#text.original);
    return rest.lastIndex;
  }

  /** The clause in which a match begins, with the match's offsets in its sentence. */
  #clause(start: number, end: number, sentence: number) {
    const origin = this.#text.sentences[sentence]!.start;
    const from = start - origin;
    const clause = this.#read(sentence).clauses.findLast((one) => one.start <= from);
    return { clause, start: from, end: end - origin };
  }

  #read(sentence: number): Grammar {
    const known = this.#grammar.get(sentence);
    if (known) return known;
    const { start, end } = this.#text.sentences[sentence]!;
    const read = this.#grammar.size < MOST_READ;
    const grammar = read ? readGrammar(this.#text.original.slice(start, end)) : unread;
    if (read) this.#grammar.set(sentence, grammar);
    return grammar;
  }
}
