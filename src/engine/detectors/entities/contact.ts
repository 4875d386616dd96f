import { Sign, type Signs } from '../../text/signs.ts';
import { addByPattern, type Entity } from './entity.ts';
import { accounts, providers } from './keywords.ts';
import { addPhones } from './phone.ts';

const name = '[a-z0-9][a-z0-9._%+-]{0,63}';
const ending =
  '(?:co\\.uk|org\\.uk|ac\\.uk|gov\\.uk|com|org|net|uk|info|io|me|co|eu|edu|app|tv|gg|ly|fm|xyz|link|page|social|example|test|scot|wales|cymru|email|online|site|blog|dev)';
const email = new RegExp(
  `(?<![\\w.])${name} ?(?:@|\\(at\\)|\\[at\\]) ?(?:[a-z0-9-]{1,63}(?:\\.|\\(dot\\)|\\[dot\\])){1,4}[a-z]{2,10}(?![\\w@])`,
  'gi',
);
const spokenEmail = new RegExp(
  `\\b([a-z0-9._-]{2,40}(?: (?:dot|underscore) [a-z0-9]{1,30}){0,3} at (?:${providers})(?: ?dot ?|\\.)(?:com|co ?dot ?uk|co\\.uk|me|net))\\b`,
  'gi',
);
/** Where the company alone says the rest: "kareem@gmail". */
const cutEmail = new RegExp(
  `(?<![\\w.])${name}@(?:gmail|hotmail|outlook|yahoo|icloud|googlemail|protonmail)(?![\\w.@]|\\.\\w)`,
  'gi',
);
/** With a scheme, with an ending that is no word of a sentence ("tonight.so"), or with a path behind any ending. */
const url = new RegExp(
  `(?<![\\w@.])(?:https?://[^\\s<>"']{3,300}|(?:www\\.)?[a-z0-9][a-z0-9-]{0,62}(?:\\.[a-z0-9-]{1,63}){0,3}(?:\\.${ending}(?![\\w])(?:/[^\\s<>"']{0,200})?|\\.[a-z]{2,10}/[\\w@~-][^\\s<>"']{2,200}))`,
  'gi',
);
const handle = /(?<![\w@./])(@[a-z0-9_][a-z0-9_.]{1,38}[a-z0-9_])/gi;
const hashtag = /(?<![\w&])(#[\p{L}][\p{L}\p{N}_]{1,60})/gu;
/** "ig: ryan_k", "my insta is ryan.k99", "snap - jodieee22": what follows must look like an account, not a word. */
const named = new RegExp(
  String.raw`\b(?:${accounts})\b(?:'?s| name| id| is| tag| handle|,| -|:|=|,? it'?s| at| under| on){0,3}[ :"']{0,3}([a-z][a-z0-9]{0,30}(?:[._][a-z0-9]{1,30}|(?<=[a-z])\d{1,8})(?:[._]?[a-z0-9]{1,20}){0,3}(?:#\d{4})?)`,
  'gi',
);

/** Ways to reach somebody. */
export function addContacts(found: Entity[], text: string, signs: Signs): void {
  if (signs.some('@([')) addByPattern(found, text, 'email', email, tidy);
  if (signs.some('@')) addByPattern(found, text, 'email', cutEmail, (one) => one.toLowerCase());
  if (signs.tell(Sign.provider)) addByPattern(found, text, 'email', spokenEmail, tidy);
  if (signs.tell(Sign.tightStop | Sign.link)) addLinks(found, text);
  if (signs.some('@')) addByPattern(found, text, 'handle', handle, (one) => one.toLowerCase());
  if (signs.tell(Sign.account) && (signs.digits > 0 || signs.some('._')))
    addByPattern(found, text, 'handle', named, (one) => one.toLowerCase());
  if (signs.some('#')) addByPattern(found, text, 'hashtag', hashtag, (one) => one.toLowerCase());
  addPhones(found, text, signs);
}

/** Without the marks that end a sentence. */
function addLinks(found: Entity[], text: string): void {
  const from = found.length;
  addByPattern(found, text, 'url', url, (one, at) =>
    text[at - 1] === '@' ? null : one.replace(/[.,!?;:)]+$/, '').toLowerCase(),
  );
  for (const link of found.slice(from)) link.end = link.start + link.value.length;
}

function tidy(written: string): string {
  return written
    .toLowerCase()
    .replace(/ ?(?:\(at\)|\[at\]| at ) ?/, '@')
    .replace(/\(dot\)|\[dot\]| ?\bdot\b ?/g, '.')
    .replace(/ underscore /g, '_')
    .replaceAll(' ', '');
}
