import { denialsIn } from './detectors/denial.ts';
import { LONGEST, mayPart, readGrammar, type Grammar } from './detectors/grammar.ts';
import type { Circumstance } from './source/schema.ts';
import type { Token, TokenText } from './text/token.ts';

/**
 * Sentences of a draft whose grammar is read, at about half a millisecond each. Nobody writes so many; in what is pasted
 * beyond them, a match simply stands.
 */
const MOST_READ = 150;
const unread: Grammar = { clauses: [], names: [] };

/** Where a template will put a name: "Dear ((name))", "Dear {{name}}", "Dear [name]". */
const placeholder = /^\s*(?:\(\(|%?\{+|\[|<+)\s*$/;

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ entity }) => !entity).length;

/** Asks, of a match, what surrounds it. Grammar is read once a sentence, and only when it is asked for. */
export class Circumstances {
  readonly #text: TokenText;
  readonly #official: ReadonlySet<number>;
  #grammar: Map<number, Grammar> | undefined;
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
   * - `named`: its first word is a personal name, with its capital ("Dick Smith")
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
      case 'negated':
        return this.#isDenied(from, to);
      case 'reported':
        return this.#clause(first.start, first.sentence)?.subject === 'other';
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
        // A name has its capital: of small letters compromise takes "a wee sherry" and "morning, darling" for names.
        if (first.caps === 'lower') return false;
        const offset = first.start - this.#text.sentences[first.sentence]!.start;
        return this.#read(first.sentence).names.some((name) => name.start <= offset && offset < name.end);
      }
    }
  }

  /** Only a denial before the last word of a match can deny it, and only in the clause where the match begins. */
  #isDenied(from: number, to: number): boolean {
    const { tokens, sentences, original } = this.#text;
    const { start: first, end, sentence } = tokens[from]!;
    const whole = sentences[sentence]!;
    // Nothing is read of so long a sentence; looking through it for each match would cost its square.
    if (whole.end - whole.start > LONGEST) return false;
    // The last word of several denies what stands behind it.
    const denials = denialsIn(tokens, whole.from, Math.max(from + 1, to - 1));
    if (denials.length === 0) return false;
    const parted = (at: number): boolean =>
      mayPart(at < from ? original.slice(tokens[at]!.end, end) : original.slice(end, tokens[at]!.start));
    // What parts one from the match parts those further off too.
    const before = denials.findLast((at) => at < from);
    const inside = denials.find((at) => at >= from);
    if ([before, inside].some((at) => at !== undefined && !parted(at))) return true;
    const clause = this.#clause(first, sentence);
    return (
      clause !== undefined &&
      denials.some((at) => {
        const offset = tokens[at]!.start - whole.start;
        return clause.start <= offset && offset < clause.end;
      })
    );
  }

  /** The clause in which a match begins. */
  #clause(start: number, sentence: number) {
    const from = start - this.#text.sentences[sentence]!.start;
    return this.#read(sentence).clauses.findLast((one) => one.start <= from);
  }

  #read(sentence: number): Grammar {
    this.#grammar ??= new Map();
    const known = this.#grammar.get(sentence);
    if (known) return known;
    const { start, end } = this.#text.sentences[sentence]!;
    const read = this.#grammar.size < MOST_READ;
    const grammar = read ? readGrammar(this.#text.original.slice(start, end)) : unread;
    if (read) this.#grammar.set(sentence, grammar);
    return grammar;
  }
}
