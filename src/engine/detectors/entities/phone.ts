import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Entity } from './entity.ts';

const numbers = 'zero|oh|nought|one|two|three|four|five|six|seven|eight|nine';
/** Digits with the marks that stand between them, also "o" and "l" for 0 and 1; at least nine signs long. */
const written =
  /(?<![\w£$€.,:/-])(?:\+|00)?\(?[\doO][\doOlI()]*(?:[ .\-/_*,]{0,3}[\doOlI()]+){1,14}(?![\w%:]|[.,]\d)/g;
const spoken = new RegExp(
  `\\b(?:(?:double|treble|triple) )?(?:${numbers}|\\d+)(?:[ ,-]{1,2}(?:(?:double|treble|triple) )?(?:${numbers}|\\d+)){6,16}\\b`,
  'gi',
);
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

/** Ofcom's ranges for drama count as real: 07700 900000 to 900999, 01632 960000 to 960999 and the like. */
const british = /^0(?:7\d{9}|1\d{8,9}|2\d{9}|3\d{9}|80\d{7,8}|5\d{9})$/;

/** Telephone numbers, however they are written, as E.164. Dates, prices and order numbers are none. */
export function phoneEntities(text: string): Entity[] {
  const found: Entity[] = [];
  for (const pattern of [written, spoken]) {
    for (const { 0: raw, index } of text.matchAll(pattern)) {
      const digits =
        pattern === spoken
          ? fromWords(raw)
          : raw
              .replace(/[oO]/g, '0')
              .replace(/[lI]/g, '1')
              .replace(/[^\d+]/g, '');
      const number = normal(digits, raw);
      if (number) {
        const start = index + (/^[^\d+(oOa-z]*/i.exec(raw)?.[0].length ?? 0);
        const end = index + raw.replace(/[ .,\-/_*(]+$/, '').length;
        found.push({ kind: 'phone', start, end, value: number });
      }
    }
  }
  return found;
}

function normal(digits: string, raw: string): string | null {
  const count = digits.replace(/\D/g, '').length;
  if (count < 9 || count > 15) return null;
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b/.test(raw)) return null;
  const home = digits.replace(/^(?:\+|00)44\(?0?/, '0');
  if (british.test(home)) return `+44${home.slice(1)}`;
  // Anything else must be a number of some country, and be written as one.
  if (!/^(?:\+|00)/.test(digits)) return null;
  const parsed = parsePhoneNumberFromString(digits.replace(/^00/, '+'), 'GB');
  return parsed?.isPossible() ? parsed.number : null;
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
