import type { Caps, Word } from './word.ts';

/** What a token can be besides a word. */
export type EntityKind =
  | 'phone'
  | 'email'
  | 'url'
  | 'handle'
  | 'hashtag'
  | 'postcode'
  | 'street'
  | 'nhs'
  | 'ni'
  | 'pupil-number'
  | 'driving-licence'
  | 'passport'
  | 'vehicle'
  | 'date-of-birth'
  | 'card'
  | 'bank'
  | 'password'
  | 'friend-code'
  | 'file'
  | 'time'
  | 'money'
  | 'emoji'
  | 'emoticon';

/** A word of a draft, or a whole entity (a phone number, an emoji) as one token. */
export class Token {
  /** What is told of it by itself. */
  readonly word: Word;
  /** UTF-16 offsets in the draft as typed. */
  readonly start: number;
  readonly end: number;
  /** Number of its sentence. */
  sentence = 0;
  /** Marks right before and after, up to the next token. */
  before = '';
  after = '';
  /** Inside quotation marks or on a quoted line ("> …"). */
  quoted = false;
  readonly entity: EntityKind | undefined;
  /** Normal form of an entity: E.164 for a phone, lower case for an e-mail, the emoji itself. */
  readonly value: string | undefined;

  constructor(word: Word, start: number, end: number, entity?: EntityKind, value?: string) {
    this.word = word;
    this.start = start;
    this.end = end;
    this.entity = entity;
    this.value = value;
  }

  /** Lower case, apostrophes dropped, accents and look-alike letters folded; `{phone}` and so on for an entity. */
  get text(): string {
    return this.word.text;
  }

  /** Other readings, tried too: stretched letters drawn in, digits and symbols for letters. Mostly empty. */
  get variants(): readonly string[] {
    return this.word.variants;
  }

  get caps(): Caps {
    return this.word.caps;
  }
}

export interface Sentence {
  start: number;
  end: number;
  /** First token, and one past the last. */
  from: number;
  to: number;
  question: boolean;
  /** How many exclamation marks end it. */
  exclaims: number;
}
