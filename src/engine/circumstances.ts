import { denialsIn } from './detectors/denial.ts';
import { clauseOf } from './detectors/clauses.ts';
import { LONGEST, readClauses, readNames, type Clause } from './detectors/grammar.ts';
import type { Circumstance } from './source/schema.ts';
import type { TokenList } from './text/token-list.ts';
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

function wordsIn({ entities }: TokenList, from: number, to: number): number {
  let words = to - from;
  for (let at = from; at < to; at += 1) if (entities?.[at]) words -= 1;
  return words;
}

/** Asks, of a match, what surrounds it. What compromise says is read once, and only when it is asked for. */
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
    const text = this.#text;
    const { list } = text;
    switch (circumstance) {
      case 'quoted':
        return text.isQuoted(from, to);
      case 'official':
        return this.#isOfficial(from, to);
      case 'asked':
        return text.sentences[text.sentenceOf(from)]!.question;
      case 'negated':
        return this.#isDenied(from, to);
      case 'reported':
        return this.#subject(from) === 'other';
      case 'amid': {
        const face = list.entities?.[to]?.kind;
        if (face === 'emoji' || face === 'emoticon') return false;
        if (to >= list.length || text.sentenceOf(to) !== text.sentenceOf(to - 1)) return false;
        const after = text.after(to - 1);
        return after.trim() === '' || placeholder.test(after);
      }
      case 'accompanied':
        this.#words ??= wordsIn(list, 0, list.length);
        return this.#words > wordsIn(list, from, to);
      case 'named':
        // A name has its capital: of small letters compromise takes "a wee sherry" and "morning, darling" for names.
        return list.words[from]!.caps !== 'lower' && this.#isName(from);
    }
  }

  /** Whether each contact detail among tokens is the organisation's own, and there is one. */
  #isOfficial(from: number, to: number): boolean {
    const { entities } = this.#text.list;
    let some = false;
    for (let at = from; at < to; at += 1) {
      if (!entities?.[at]) continue;
      if (!this.#official.has(at)) return false;
      some = true;
    }
    return some;
  }

  /** Only a denial before the last word of a match can deny it, and only in the clause where the match begins. */
  #isDenied(from: number, to: number): boolean {
    const { list, begins } = this.#text;
    const sentence = this.#text.sentenceOf(from);
    const begin = begins[sentence]!;
    const end = begins[sentence + 1]!;
    // Nobody writes so long a sentence; looking through it for each match would cost its square.
    if (list.ends[end - 1]! - list.starts[begin]! > LONGEST) return false;
    // The last word of several denies what stands behind it.
    const denials = denialsIn(list.words, begin, Math.max(from + 1, to - 1), end);
    if (denials.length === 0) return false;
    const clause = clauseOf(this.#text, from, begin, end);
    return denials.some((at) => clause.from <= at && at < clause.to);
  }

  /** Who does it, in the clause in which a match begins, as compromise has it. */
  #subject(at: number): Clause['subject'] | undefined {
    const { start, sentence } = this.#text.tokens[at]!;
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
