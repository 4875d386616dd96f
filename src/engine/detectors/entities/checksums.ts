/** Checks that a number carries in itself: what fails them is a misprint, an order number, or made up. */

const digitsOf = (text: string): number[] => [...text.replace(/\D/g, '')].map(Number);

/** NHS: modulus 11 with weights 10 to 2; a number whose digits are all one is none. */
export function isNhsNumber(written: string): boolean {
  const digits = digitsOf(written);
  if (digits.length !== 10 || new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Luhn's check, and a first digit that cards have. */
export function isCard(written: string): boolean {
  const digits = digitsOf(written).toReversed();
  if (digits.length < 13 || ![2, 3, 4, 5, 6].includes(digits.at(-1)!)) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Countries that issue IBANs and how long theirs are (SWIFT's registry). */
const ibanLengths = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
  FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21
  LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22
  RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** An IBAN of its country's length whose remainder by 97 is 1. Linear. */
export function isIban(written: string): boolean {
  const iban = written.replace(/\s/g, '').toUpperCase();
  if (ibanLengths[iban.slice(0, 2)] !== iban.length) return false;
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

const pupilLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A pupil's number (UPN): a check letter, then digits with weights 2 to 13, modulus 23. */
export function isPupilNumber(written: string): boolean {
  const [letter, ...signs] = written.replace(/\s/g, '').toUpperCase();
  const sum = signs.reduce((total, sign, index) => {
    // A temporary number ends in a letter, which counts as its place in the list.
    const value = /\d/.test(sign) ? Number(sign) : pupilLetters.indexOf(sign);
    return total + value * (index + 2);
  }, 0);
  return signs.length === 12 && letter === pupilLetters[sum % 23];
}
