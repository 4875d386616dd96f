import { denialsIn } from './detectors/denial.ts';
import { clauseOf } from './detectors/clauses.ts';
import { LONGEST, readClauses, readNames, type Clause } from './detectors/grammar.ts';
import type { Circumstance } from './source/schema.ts';
import type { Token } from './text/token.ts';
import type { TokenText } from './text/token-text.ts';

/**
 * Times that compromise is asked in a draft, at about a millisecond each. Nobody writes so much; in what is pasted
 * beyond it, a match simply stands.
 */
const MOST_READ = 150;
/** How far on either side of a word what makes it a name may stand: "Councillor Ann Darling", "Darling of Frome". */
const NEAR = 3;

/** Where a template will put a name: "Dear ((name))", "Dear {{name}}", "Dear [name]". */
const placeholder = /^\s*(?:\(\(|%?\{+|\[|<+)\s*$/;

const wordsIn = (tokens: readonly Token[]): number => tokens.filter(({ entity }) => !entity).length;

/** Asks, of a match, what surrounds it. Grammar is read once a sentence, and only when it is asked for. */
export class Circumstances {
  readonly #text: TokenText;
  readonly #official: ReadonlySet<number>;
  #clauses: Map<number, readonly Clause[]> | undefined;
  #names: Map<number, boolean> | undefined;
  #reads = 0;
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
        return this.#subject(first) === 'other';
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
        return this.#isName(from);
      }
    }
  }

  /** Only a denial before the last word of a match can deny it, and only in the clause where the match begins. */
  #isDenied(from: number, to: number): boolean {
    const { tokens, sentences } = this.#text;
    const whole = sentences[tokens[from]!.sentence]!;
    // Nobody writes so long a sentence; looking through it for each match would cost its square.
    if (whole.end - whole.start > LONGEST) return false;
    // The last word of several denies what stands behind it.
    const denials = denialsIn(tokens, whole.from, Math.max(from + 1, to - 1));
    if (denials.length === 0) return false;
    const clause = clauseOf(tokens, from, whole.from, whole.to);
    return denials.some((at) => clause.from <= at && at < clause.to);
  }

  /** Who does it, in the clause in which a match begins, as compromise has it. */
  #subject({ start, sentence }: Token): Clause['subject'] | undefined {
    const whole = this.#text.sentences[sentence]!;
    this.#clauses ??= new Map();
    let clauses = this.#clauses.get(sentence);
    if (!clauses) {
      clauses = this.#mayRead() ? readClauses(this.#text.original.slice(whole.start, whole.end)) : [];
      this.#clauses.set(sentence, clauses);
    }
    return clauses.findLast((one) => one.start <= start - whole.start)?.subject;
  }

  /** Whether a word is a personal name among those beside it. */
  #isName(at: number): boolean {
    this.#names ??= new Map();
    const known = this.#names.get(at);
    if (known !== undefined) return known;
    const { tokens, sentences, original } = this.#text;
    const { start, sentence } = tokens[at]!;
    const { from, to } = sentences[sentence]!;
    const begin = tokens[Math.max(from, at - NEAR)]!.start;
    const end = tokens[Math.min(to, at + NEAR + 1) - 1]!.end;
    const isName =
      this.#mayRead() &&
      readNames(original.slice(begin, end)).some(
        (name) => name.start <= start - begin && start - begin < name.end,
      );
    this.#names.set(at, isName);
    return isName;
  }

  #mayRead(): boolean {
    this.#reads += 1;
    return this.#reads <= MOST_READ;
  }
}
