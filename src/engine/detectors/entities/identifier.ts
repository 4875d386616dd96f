import { byPattern, type Entity } from './entity.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const date = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? (?:\\d{4}|\\d{2})|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4})`;

/** Numbers and words that name one person or open one door. */
export function identifierEntities(text: string): Entity[] {
  return [
    ...byPattern(text, 'nhs', /(?<![\d-])(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d-])/g, (found) =>
      isNhsNumber(found) ? found.replace(/\D/g, '') : null,
    ),
    ...byPattern(
      text,
      'ni',
      /(?<!\w)((?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D])(?!\w)/gi,
    ),
    ...byPattern(text, 'card', /(?<![\d-])(\d(?:[ -]?\d){12,18})(?![\d-])/g, (found) =>
      isCard(found) ? found.replace(/\D/g, '') : null,
    ),
    ...byPattern(
      text,
      'bank',
      /(?<!\d)(\d{2}-\d{2}-\d{2}[ ,]{1,2}(?:(?:acc(?:ount)?|a\/c)(?: no\.?| number)?:? ?)?\d{8})(?!\d)/gi,
    ),
    ...byPattern(
      text,
      'date-of-birth',
      new RegExp(
        `\\b(?:dob|d\\.o\\.b\\.?|date of birth|born(?: on)?|birthday)\\b(?: is|:|,| -)? {0,2}(${date})`,
        'gi',
      ),
    ),
    ...byPattern(
      text,
      'password',
      /\b(?:password|passcode|passphrase|pword|pwd|pw)\b(?: for [^.!?\n:]{1,40}?)?(?: is|'?s|:|=| -){1,2} {0,2}["']?((?!(?:the|a|an|on|in|not|to|your|our|my|protected|required|needed|reset|changed|being|kept|with|for|same|still|only|secure|safe|something|always|never|private|set|by|now)\b)[^\s"',]{4,40})/gi,
    ),
    ...byPattern(text, 'friend-code', /(?<!\w)(SW-\d{4}-\d{4}-\d{4})(?!\w)/gi),
    ...byPattern(text, 'money', /((?:£|\$|€)\d[\d,]*(?:\.\d{2})?(?:k|m|bn)?)/gi),
    ...byPattern(text, 'time', /(?<![\w:])(\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|\d{1,2}:\d{2})(?![\w:])/gi),
    ...byPattern(
      text,
      'file',
      /(?<![\w@])([\w-]{2,60}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|csv|mp[34]|zip))(?!\w)/gi,
    ),
  ];
}

/** The last digit checks the rest (modulus 11, weights 10 to 2); a number whose digits are all one is none. */
function isNhsNumber(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].map(Number);
  if (new Set(digits).size === 1) return false;
  const sum = digits.slice(0, 9).reduce((total, digit, index) => total + digit * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}

/** Luhn's check, and a first digit that cards have. */
function isCard(found: string): boolean {
  const digits = [...found.replace(/\D/g, '')].map(Number).toReversed();
  if (![2, 3, 4, 5, 6].includes(digits.at(-1)!)) return false;
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
