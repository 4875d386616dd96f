import {
  accounts,
  calls,
  fileEndings,
  numbers,
  passwords,
  providers,
  streets,
  vehicles,
} from '../detectors/entities/keywords.ts';

/**
 * What a text has that a pattern may need, each a bit. What isn't set is surely not there: a pattern that needs it is
 * not tried.
 */
export const Sign = {
  /** A character beyond ASCII. */
  beyond: 1 << 0,
  /** A full stop with a letter or digit right behind. */
  tightStop: 1 << 1,
  /** A full stop or underscore with a mouth or an eye of a face right behind. */
  tightMouth: 1 << 2,
  /** A colon that is no time's ("10:30"). */
  colon: 1 << 3,
  /** A colon with a digit on either side. */
  time: 1 << 4,
  /** "://" */
  link: 1 << 5,
  /** A nose with a mouth right behind. */
  nose: 1 << 6,
  /** Signs that may stand for a letter or part two. */
  veil: 1 << 7,
  /** Letters and digits in one run. */
  mixed: 1 << 8,
  /** Words that an entity is known by, each with or without what else it needs. */
  password: 1 << 9,
  file: 1 << 10,
  vehicle: 1 << 11,
  birth: 1 << 12,
  noon: 1 << 13,
  provider: 1 << 14,
  account: 1 << 15,
  number: 1 << 16,
  announced: 1 << 17,
  street: 1 << 18,
  face: 1 << 19,
  /** Letters alone that pass for digits: "O", "lO". */
  likeDigits: 1 << 20,
} as const;

/** Words by which a run of letters tells what may stand there; asked of the run in small letters. */
const told: readonly [sign: number, words: RegExp][] = [
  [Sign.mixed, /[a-z]['*@$!#+|&-]*\d|\d['*@$!#+|&-]*[a-z]/],
  [Sign.password, new RegExp(passwords)],
  [Sign.file, new RegExp(`^(?:${fileEndings})`)],
  [Sign.vehicle, new RegExp(`\\b(?:${vehicles})\\b`)],
  // "d.o.b." is three runs.
  [Sign.birth, /\b(?:dob|birth|born|birthday|d)\b/],
  [Sign.noon, /\b[ap]m\b/],
  [Sign.provider, new RegExp(`^(?:${providers})`)],
  // "user name" is two.
  [Sign.account, new RegExp(`\\b(?:${accounts}|user)\\b`)],
  [Sign.number, new RegExp(`\\b(?:${numbers}|double|treble|triple)\\b`)],
  [Sign.announced, new RegExp(`\\b(?:${calls}|number|num|no|digits)\\b`)],
  [Sign.street, new RegExp(`^(?:${streets})\\b`)],
  [Sign.face, /\bx+[dp]+\b/],
];

/** What a run of letters, digits and the signs among them tells. */
export function signsOfRun(raw: string): number {
  const small = raw.toLowerCase();
  const likeDigits = /^[oOlI]+$/.test(raw) ? Sign.likeDigits : 0;
  return told.reduce((signs, [sign, words]) => (words.test(small) ? signs | sign : signs), likeDigits);
}

const DIGIT = 1;
const WORD = 2;
const MOUTH = 4;
const EYE = 8;
/** May stand for a letter wherever it stands. */
const VEIL = 16;
/** May with something right behind. */
const PARTING = 32;

/** By unit of ASCII: what it may be. */
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  const is = (kind: number, signs: string): number => (signs.includes(sign) ? kind : 0);
  return (
    (/\d/.test(sign) ? DIGIT : 0) |
    (/\w/.test(sign) ? WORD : 0) |
    is(MOUTH, ')(][}{DT') |
    is(EYE, '^<TtOo0uUnxX-') |
    is(VEIL, '@$*#^<|+&{}[]_') |
    is(PARTING, '!.~-()')
  );
});

/** Whether a unit, or NaN, is of a kind. */
const is = (code: number, kind: number): boolean => (kinds[code]! & kind) !== 0;

/** What a sign tells where it stands. NaN stands for what is beyond either end. */
export function signsAt(text: string, at: number, code: number): number {
  const next = text.charCodeAt(at + 1);
  let signs = 0;
  if (is(code, VEIL) || (is(code, PARTING) && (is(next, WORD | VEIL) || next > 126))) signs |= Sign.veil;
  switch (code) {
    case 46: // .
      if (is(next, WORD)) signs |= Sign.tightStop;
      if (is(next, EYE)) signs |= Sign.tightMouth;
      break;
    case 95: // _
      if (is(next, EYE)) signs |= Sign.tightMouth;
      break;
    case 45: // -
    case 94: // ^
      if (is(next, MOUTH)) signs |= Sign.nose;
      break;
    case 58: {
      // :
      const before = text.charCodeAt(at - 1);
      if (next === 47) signs |= Sign.link;
      if (is(before, DIGIT) && is(next, DIGIT)) {
        signs |= Sign.time;
        // "0:3" may be a face, "10:30" and "9:30" are none.
        if (!is(text.charCodeAt(at - 2), WORD) && (before === 48 || before === 51)) signs |= Sign.colon;
      } else signs |= Sign.colon;
      break;
    }
  }
  return signs;
}

/** What a text has, filled while its words are cut. */
export class Signs {
  has = 0;
  /** How many of 0 to 9 there are, and how many words for them. */
  digits = 0;
  numbers = 0;
  /** Signs of ASCII: from space to "?", from "@" to "_", from "`" on. */
  #low = 0;
  #middle = 0;
  #high = 0;

  see(code: number): void {
    if (code < 32) return;
    const bit = 1 << (code & 31);
    if (code < 64) this.#low |= bit;
    else if (code < 96) this.#middle |= bit;
    else this.#high |= bit;
  }

  /** Whether one of these bits of `Sign` is set. */
  tell(signs: number): boolean {
    return (this.has & signs) !== 0;
  }

  /** Whether there is one of these signs of ASCII, no letters and no digits. */
  some(signs: string): boolean {
    for (let at = 0; at < signs.length; at += 1) {
      const code = signs.charCodeAt(at);
      const seen = code < 64 ? this.#low : code < 96 ? this.#middle : this.#high;
      if ((seen & (1 << (code & 31))) !== 0) return true;
    }
    return false;
  }
}
