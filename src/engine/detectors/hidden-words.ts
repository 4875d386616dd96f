import type { Span } from '../report.ts';
import type { TokenText } from '../text/token.ts';

/** Roots that stand in no innocent word but these. */
const inside =
  /fuck|phuck|fvck|cunt|shit|wank|bitch|motherf|whore|bollock|cocksuck|dickhead|arsehole|asshole|knobhead/;
const innocent = /scunthorp|shittim|^mishit|swank|wankel|bitchfield|shitz|shitake|^[ck]ushit|whorepe/;

const roots =
  'ass|arse|butt|cock|dick|cum|tits?|titty|knob|piss|crap|turd|jizz|spunk|fanny|minge|prick|poo|pussy|nut|ball|slut|skank|fag|douche';
const tails =
  'holes?|wipes?|hats?|heads?|faces?|faced|bags?|wads?|weeds?|lick(?:ers?|ing|s)?|suck(?:ers?|ing|s|a)?|kiss(?:ers?|ing)?|munch(?:ers?|ing)?|monkeys?|bandits?|clowns?|klowns?|jockeys?|breath|sniff(?:ers?|ing)?|ram(?:mers?|ming)|pirates?|lovers?|burgers?|knockers?|nos(?:e|es)|smok(?:ers?|ing)|stains?|shots?|bubbles?|queens?|guzzl(?:ers?|ing)|eat(?:ers?|ing)|bang(?:ers?|ing|ed)?|brains?|bit(?:es?|ers?)|jack(?:ers?|ing)|jackoff|juice|blasts?|rangers?|slaps?|milk|wits?|nuggets?|goblins?|tards?|beat(?:ers?|ing)|rags?|goggles|sandwich|trumpets?|womble|waffles?|splash|puddles?|whipp(?:ers?|ing)|stabb(?:ers?|ing)|kickers?|rider|warts?|pipe|lord|tickler|snot|wanker|whack';
const compound = new RegExp(`^(?:${roots})(?:${tails})$`);
/** Compounds that are something else. */
const proper =
  /^(?:nut(?:heads?|s|brains?|bags?|juice|milk|eaters?|bits?|burgers?|kickers?)|ball(?:bags|faces?|heads?|milk)|cock(?:burn|rag)|crapshots?|buttmilk|balljuice|pooh.*)$/;

/** What is looked for under a mask: whole words, since a mask can stand for anything. */
const masked =
  'fuck fucks fucked fucker fuckers fucking fuckin shit shits shite shites shitty shitting cunt cunts wank wanker wankers wanking twat twats arse arses arsehole arseholes ass asses asshole assholes bollock bollocks bastard bastards bitch bitches bitching piss pissed pissing prick pricks dick dicks dickhead dickheads cock cocks cocksucker crap bugger tits pussy whore whores slut sluts tosser tossers motherfucker motherfuckers bullshit bellend knobhead damn porn penis vagina dildo cum faggot nigger nigga paki tranny spastic retard chink kike'.split(
    ' ',
  );
const byLength = new Map<number, string[]>();
for (const word of masked) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);

const forLetters: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  $: 's',
  '5': 's',
  '!': 'i',
  '1': 'i',
  '|': 'i',
  '¡': 'i',
  '0': 'o',
  '3': 'e',
  '7': 't',
  '+': 't',
  '<': 'c',
  '(': 'c',
  '¢': 'c',
  '8': 'b',
  '9': 'g',
  v: 'u',
};
/** Letters with signs among them, as one run. Bounded. */
const run = /(?<![\w@#/:.&=-])[\w@$!<(¢][\w@$!*#^<(¢¡|+.~\-[\]{}]{1,22}[\w@$!*]?/g;

/**
 * Words that hide a swear word or a slur: in a compound ("arsekisser"), under signs ("f[_]cker", "fu<k", "b.ollocks"),
 * with letters changed round or changed by sound ("fcuking", "kunt", "phuq"), or backwards. Not what is quoted. Linear.
 */
export function hiddenWords({ tokens, original }: TokenText): Span[] {
  const found: Span[] = [];
  const quoted = tokens.filter((token) => token.quoted);
  for (const { text, variants, entity, quoted: isQuoted, start, end } of tokens) {
    if (entity || isQuoted || text.length < 3 || text.length > 30) continue;
    if ([text, ...variants].some(hides)) found.push({ start, end });
  }
  for (const { 0: written, index } of original.matchAll(run)) {
    if (!/[^A-Za-z0-9']/.test(written) || /^\W+$/.test(written)) continue;
    const trimmed = written.replace(/[.!~\-(<[{]+$/, '');
    const end = index + trimmed.length;
    if (quoted.some((token) => token.start < end && token.end > index)) continue;
    if (isMasked(trimmed.toLowerCase())) found.push({ start: index, end });
  }
  return found;
}

function hides(word: string): boolean {
  if (!/^[a-z]+$/.test(word)) return false;
  if (inside.test(word)) return !innocent.test(word);
  if (compound.test(word)) return !proper.test(word);
  if (word.length > 12) return false;
  const heard = bySound(word);
  return (
    spoken.has(heard) || (word.length >= 4 && backwards.has(word)) || (word.length >= 5 && swapped.has(word))
  );
}

/** How a spelling sounds: "phuq", "fukk" and "fuck" alike. */
function bySound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|kk|q(?!u)|c(?![ehiy])/g, 'k')
    .replace(/[zx]$/, 's')
    .replace(/y(?!e?$)/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:er|ah|uh|ur|a)(s?)$/, 'er$1')
    .replace(/in$/, 'ing');
}

/** Whole words whose sound no innocent word has; short ones and names are left out. */
const spoken = new Set(
  'fuck fucks fucked fucker fuckers fucking cunt cunts shithole bollocks bastards wanker wankers wanking motherfucker motherfuckers faggot faggots nigger niggers arsehole asshole assholes pussies cocksucker dickhead'
    .split(' ')
    .map(bySound),
);
const backwards = new Set('kcuf gnikcuf rekcuf tihs tnuc reknaw hctib eloshssa skcollob'.split(' '));
/** Two neighbouring letters changed round, in words that are long enough to be told. */
const swapped = new Set(
  'fucking fucked fucker bastard bitch bitches bollocks wanker asshole arsehole motherfucker bullshit'
    .split(' ')
    .flatMap((word) =>
      [...word.slice(0, -1)].map(
        (_, at) => word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2),
      ),
    )
    .filter((word) => !masked.includes(word)),
);

/** A run with signs is a listed word where each sign may be its letter, stand for any, or be left out. */
function isMasked(written: string): boolean {
  // "[_]", "(*)" and the like stand for one letter; what parts letters is left out.
  const plain = written.replace(/[[({][^\w\s]?_?[\])}]/g, '*');
  return [plain, plain.replace(/[.~\-_]/g, ''), plain.replace(/[.~\-_*^]/g, '')].some(
    (tried) => tried !== '' && tried.length > 2 && fitsOne(tried),
  );
}

function fitsOne(tried: string): boolean {
  const signs = [...tried];
  const sure = signs.filter((sign) => /[a-z]/.test(sign)).length;
  if (sure * 2 < signs.length) return false;
  return (byLength.get(signs.length) ?? []).some((word) =>
    signs.every((sign, at) => {
      const letter = word[at]!;
      if (sign === letter || forLetters[sign] === letter) return true;
      if (sign === '1' || sign === '|') return letter === 'l';
      return at > 0 && /[*#^_.%~]/.test(sign);
    }),
  );
}
