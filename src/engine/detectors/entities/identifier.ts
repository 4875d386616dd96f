import { isCard, isIban, isNhsNumber, isPupilNumber } from './checksums.ts';
import { Sign, type Signs } from '../../text/signs.ts';
import { addByPattern, type Entity } from './entity.ts';
import { fileEndings, passwords, vehicles } from './keywords.ts';

const month = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const date = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month},? (?:\\d{4}|\\d{2})|${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`;
/** Current, prefix and suffix plates; without I, Q, and Z as DVLA has them. */
const plate =
  '(?:[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\\d|5[1-9]|[67]\\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\\d{1,3}[A-HJ-NPR-TV-Y])';
const password = new RegExp(
  String.raw`\b(?:${passwords})\b(?: for [^.!?\n:]{1,40}?)?(?: is|'?s|:|=| -){1,2} {0,2}["']?((?!(?:the|a|an|on|in|not|to|your|our|my|protected|required|needed|reset|changed|being|kept|with|for|same|still|only|secure|safe|something|always|never|private|set|by|now)\b)[^\s"',]{4,40})`,
  'gi',
);
const squeezed = (found: string): string => found.replace(/[\s-]/g, '').toUpperCase();

const vehicle = new RegExp(`\\b(?:${vehicles})\\b[^.!?\\n]{0,20}?(?<!\\w)(${plate})(?!\\w)`, 'gi');
const lonePlate = new RegExp(`^\\s*(${plate}|[a-z]{2}\\d{2} ?[a-z]{3})\\s*$`, 'g');
const birth = new RegExp(
  `\\b(?:dob|d\\.o\\.b\\.?|date of birth|born(?: on)?|birthday)\\b(?: is|:|,| -)? {0,2}(${date})`,
  'gi',
);

const nhs = /(?<![\d-])(\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d-])/g;
const ni =
  /(?<!\w)((?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-EGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D])(?!\w)/gi;
const pupil = /(?<!\w)([A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z])(?!\w)/gi;
/** Five letters of the surname (9 for none), the date of birth in disguise, two initials (9 for none). */
const licence =
  /(?<!\w)([A-Z](?:[A-Z]{4}|[A-Z]{3}9|[A-Z]{2}99|[A-Z]9{3}|9{4})[ -]?\d(?:0[1-9]|1[0-2]|5[1-9]|6[0-2])(?:0[1-9]|[12]\d|3[01])\d[ -]?[A-Z9]{2}\d[A-Z]{2})(?!\w)/gi;
/** Letters and digits like an order number's: only beside its name, or with nothing else at all. */
const passport =
  /\bpassports?(?: ?(?:no|number|num|id))?\b[^.!?\n\d]{0,20}?(?<!\w)([A-Z]{2}\d{7}|\d{9})(?!\w)/gi;
const lonePassport = /^\s*([A-Z]{2}\d{7})\s*$/g;
const card = /(?<![\w-])(\d{4}([ -])\d{4}\2\d{4}\2\d{4}|\d{4}[ -]\d{6}[ -]\d{4,5}|\d{13,19})(?![\w-])/g;
const sortAndAccount =
  /(?<!\d)(\d{2}-\d{2}-\d{2}[ ,]{1,2}(?:(?:and )?(?:acc(?:ount)?|a\/c)(?: no\.?| number)?:? ?)?\d{8})(?!\d)/gi;
const sortCode =
  /\b(?:sort(?: ?code)?|s\/c)(?: is|:|,| -)? {0,2}(\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ ,]{1,2}(?:(?:and )?(?:acc(?:ount)?|a\/c)(?: no\.?| number)?:? ?)?\d{8})?)(?!\d)/gi;
const account = /\b(?:acc(?:oun)?t|a\/c)(?: no\.?| number| num)?(?: is|:|,| -)? {0,2}(\d{8})(?!\d)/gi;
const iban = /(?<!\w)([A-Z]{2}\d{2} ?(?:[A-Z\d]{4} ?){2,7}[A-Z\d]{0,4})(?!\w)/gi;
const friendCode = /(?<!\w)(SW-\d{4}-\d{4}-\d{4})(?!\w)/gi;
const money = /((?:£|\$|€)\d[\d,]*(?:\.\d{2})?(?:k|m|bn)?)/gi;
const time = /(?<![\w:])(\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b|\d{1,2}:\d{2})(?![\w:])/gi;
const file = new RegExp(String.raw`(?<![\w@])([\w-]{2,60}\.(?:${fileEndings}))(?!\w)`, 'gi');

/** Fewer digits than any number has that is one person's alone, plates, dates and IBANs left out. */
const FEWEST = 6;

/** Numbers and words that name one person or open one door. */
export function addIdentifiers(found: Entity[], text: string, signs: Signs): void {
  if (signs.digits > 0) {
    addPersons(found, text, signs);
    addAccounts(found, text, signs);
  }
  if (signs.tell(Sign.password)) addByPattern(found, text, 'password', password);
  if (signs.digits > 0) addPlain(found, text, signs);
  if (signs.tell(Sign.file)) addByPattern(found, text, 'file', file);
}

/** What the state knows a person by. */
function addPersons(found: Entity[], text: string, signs: Signs): void {
  if (signs.digits >= FEWEST) {
    addByPattern(found, text, 'nhs', nhs, (one) => (isNhsNumber(one) ? one.replace(/\D/g, '') : null));
    addByPattern(found, text, 'ni', ni, squeezed);
    addByPattern(found, text, 'pupil-number', pupil, (one) => (isPupilNumber(one) ? squeezed(one) : null));
    addByPattern(found, text, 'driving-licence', licence, squeezed);
    addByPattern(found, text, 'passport', passport);
    addByPattern(found, text, 'passport', lonePassport);
  }
  if (signs.tell(Sign.mixed)) {
    if (signs.tell(Sign.vehicle))
      addByPattern(found, text, 'vehicle', vehicle, (one) => (one === one.toUpperCase() ? one : null));
    addByPattern(found, text, 'vehicle', lonePlate);
  }
  if (signs.tell(Sign.birth)) addByPattern(found, text, 'date-of-birth', birth);
}

/** What money or an account is opened with. */
function addAccounts(found: Entity[], text: string, signs: Signs): void {
  if (signs.digits >= FEWEST) {
    addByPattern(found, text, 'card', card, (one) => (isCard(one) ? one.replace(/\D/g, '') : null));
    addByPattern(found, text, 'bank', sortAndAccount, squeezed);
    addByPattern(found, text, 'bank', sortCode, squeezed);
    addByPattern(found, text, 'bank', account);
  }
  if (signs.tell(Sign.mixed)) {
    const from = found.length;
    addByPattern(found, text, 'bank', iban, ibanIn);
    for (const one of found.slice(from)) one.end = one.start + endOf(text, one);
  }
  if (signs.digits >= FEWEST) addByPattern(found, text, 'friend-code', friendCode);
}

/** The IBAN that begins what was found: a word right behind may have been taken for its end. */
function ibanIn(found: string): string | null {
  const parts = found.trim().split(' ');
  for (let count = parts.length; count > 0; count -= 1) {
    const tried = parts.slice(0, count).join('');
    if (isIban(tried)) return tried.toUpperCase();
  }
  return null;
}

/** How many units of the draft an IBAN takes, spaces included. */
function endOf(text: string, { start, value }: Entity): number {
  let at = start;
  for (let signs = 0; signs < value.length; at += 1) if (text[at] !== ' ') signs += 1;
  return at - start;
}

/** Read whole, so that their parts aren't read as something else. */
function addPlain(found: Entity[], text: string, signs: Signs): void {
  if (signs.tell(Sign.beyond) || signs.some('$')) addByPattern(found, text, 'money', money);
  if (signs.tell(Sign.time | Sign.mixed | Sign.noon | Sign.tightStop))
    addByPattern(found, text, 'time', time);
}
