import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { Sign, type Signs } from '../../text/signs.ts';
import type { Entity } from './entity.ts';
import { calls, numbers } from './keywords.ts';

/** Digits with the marks that stand between them, also "o" and "l" for 0 and 1; at least seven signs long. */
const written =
  /(?<![\w£$€.,:/-])(?:\+|00)?\(?[\doO][\doOlI()]*(?:[ .\-/_*,]{0,3}[\doOlI()]+){1,14}(?![\w%:]|[.,]\d)/g;
const spoken = new RegExp(
  `\\b(?:(?:double|treble|triple) )?(?:${numbers}|\\d+)(?:[ ,-]{1,2}(?:(?:double|treble|triple) )?(?:${numbers}|\\d+)){6,16}\\b`,
  'gi',
);
const twoSpoken = new RegExp(`(?:${numbers})[ ,-]{1,2}(?:${numbers}|double|treble|triple)\\b`, 'i');
const value: Record<string, string> = {
  zero: '0',
  oh: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** Words right before a number that say that it is somebody's telephone, whatever it looks like. */
const announced = new RegExp(
  String.raw`(?:\b(?:${calls})\b|\b(?:my|me|his|her|their|your|home|work|office|phone) (?:own |new |home |phone |mobile )?(?:number|num|no\.?|digits)\b)(?:[ :.'-]{1,3}(?:me|us|him|her|on|at|is|it|s|number|no)\b){0,3}[ :.-]{0,3}$`,
  'i',
);
/** Announced, letters pass for digits: "my number is OI6Z4 S67890". */
const asLetters: Record<string, string> = { o: '0', i: '1', l: '1', z: '2', s: '5', b: '8' };
const lettered =
  /(?<![\w£$€])(?:[\dOI]|[oil](?=[\doilzsb]*\d))[\doilzsbOIZSB]{1,6}(?:[ .\-_]{0,2}[\doilzsbOIZSB]{2,7}){1,4}(?![\w%])/g;

/** Ofcom's ranges for drama count as real: 07700 900000 to 900999, 01632 960000 to 960999 and the like. */
const british = /^0(?:7\d{9}|1\d{8,9}|2\d{9}|3\d{9}|80\d{7,8}|5\d{9}|9\d{9})$/;
const american = /^(?:1[ .-])?\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}$/;
/** Letters and figures in fours: what follows is the rest of a bank's number, right or wrong. */
const insideIban = /\b[A-Z]{2}\d{2} (?:[A-Z\d]{4} )*$/;
/** Each digit by itself, with the same mark between: nobody writes an order number so. */
const spaced = /^0(?:([ .\-_*/])\d)(?:\1\d){7,11}$/;

/** Telephone numbers, however they are written, as E.164 where the country is known. Dates, prices and order numbers are none. */
export function addPhones(found: Entity[], text: string, signs: Signs): void {
  // Two numbers in words side by side, as in a number that is said.
  const said = signs.numbers > 1 && twoSpoken.test(text);
  if (signs.digits === 0 && !said) return;
  const add = (raw: string, index: number, number: string | null): void => {
    if (!number) return;
    const start = index + (/^[^\d+(oOa-z]*/i.exec(raw)?.[0].length ?? 0);
    const end = index + raw.replace(/[ .,\-/_*(]+$/, '').length;
    found.push({ kind: 'phone', start, end, value: number });
  };
  for (const { 0: raw, index } of signs.digits < 3 && !signs.tell(Sign.mixed | Sign.likeDigits)
    ? []
    : text.matchAll(written)) {
    if (insideIban.test(text.slice(Math.max(0, index - 40), index))) continue;
    const digits = raw
      .replace(/[oO]/g, '0')
      .replace(/[lI]/g, '1')
      .replace(/[^\d+]/g, '');
    add(
      raw,
      index,
      normal(digits, raw, () => hintOf(text, index, raw)),
    );
  }
  // Of seven numbers in a row without two words side by side, three are written in digits.
  const { digits: count } = signs;
  for (const { 0: raw, index } of said || count > 2 ? text.matchAll(spoken) : [])
    add(
      raw,
      index,
      normal(fromWords(raw), raw, () => undefined),
    );
  for (const { 0: raw, index } of count > 2 && signs.tell(Sign.announced) ? text.matchAll(lettered) : []) {
    if (raw.replace(/\D/g, '').length < 3 || !announced.test(text.slice(Math.max(0, index - 40), index)))
      continue;
    const digits = raw.replace(/[a-z]/gi, (letter) => asLetters[letter.toLowerCase()]!).replace(/\D/g, '');
    if (digits.length >= 9 && digits.length <= 15) add(raw, index, digits);
  }
}

/** Whether it is said to be a telephone's number, or else is all that the draft says. */
function hintOf(text: string, index: number, raw: string): 'announced' | 'alone' | undefined {
  if (announced.test(text.slice(Math.max(0, index - 40), index))) return 'announced';
  const [label, rest] = [text.slice(0, index), text.slice(index + raw.length)];
  if (text.length > 60 || rest.trim() !== '') return undefined;
  if (label.trim() === '') return 'alone';
  // "Leeds: 0113 …": a number that begins with 0 behind a name and a colon.
  return /^\s*\p{Lu}[\p{L} ]{1,30}:\s*$/u.test(label) && /^\(?0/.test(raw) ? 'announced' : undefined;
}

function normal(digits: string, raw: string, hint: () => ReturnType<typeof hintOf>): string | null {
  const count = digits.replace(/\D/g, '').length;
  if (count < 7 || count > 15) return null;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|^\d{4}-\d{2}-\d{2}\b/.test(raw)) return null;
  const home = digits.replace(/^(?:\+|00)44\(?0?/, '0');
  if (british.test(home)) return `+44${home.slice(1)}`;
  if (american.test(raw.trim())) return `+1${digits.slice(-10)}`;
  if (spaced.test(raw.trim())) return digits;
  if (/^(?:\+|00)/.test(digits)) {
    const parsed = parsePhoneNumberFromString(digits.replace(/^00/, '+'), 'GB');
    return parsed?.isPossible() && parsed.countryCallingCode !== '44' ? parsed.number : null;
  }
  const why = hint();
  // "7700 900123" and "44 7700 900123", as forms and foreign phones leave them.
  const bare = `0${digits.replace(/^44/, '')}`;
  const mobile = /^(?:44|7)/.test(digits);
  if (british.test(bare) && (why === 'announced' || (why === 'alone' && mobile)))
    return `+44${bare.slice(1)}`;
  // Of another country, or without its area: nothing but the words before says so.
  return why === 'announced' && !/[/,]/.test(raw) ? digits : null;
}

function fromWords(raw: string): string {
  let digits = '';
  let times = 1;
  for (const word of raw.toLowerCase().split(/[ ,-]+/)) {
    if (word === 'double') times = 2;
    else if (word === 'treble' || word === 'triple') times = 3;
    else {
      digits += (value[word] ?? word).repeat(times);
      times = 1;
    }
  }
  return digits;
}
