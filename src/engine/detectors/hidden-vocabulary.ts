/** Words that are rude where they are the whole message; in a sentence the lists' phrases decide. */
export const alone = new Set(
  'cock cocks cum dick dicks balls ho hoes butt butts knob tits arse ass fag fags queers'.split(' '),
);

/** What a kind of hidden word looks like. Every pattern is tried on one word of letters, and is bounded. */
export interface Hidden {
  /** Roots that stand in no innocent word but those of `innocent`. */
  inside: RegExp;
  innocent: RegExp;
  /** Whole words by sound: "phuq", "kunt", "moterfukker". */
  sounds: RegExp;
  /** Whole words that may stand under a mask, backwards, or cut in pieces. */
  words: readonly string[];
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

const bodies =
  'ass|arse|butt|cock|dick(?:er)?|cum|tits?|titty|knob|piss|crap|turd|jizz|spunk|fanny|minge|prick|poo|pussy|nut|ball|slut|skank|fag|douche|shaft|dickhead|jerk|fuck|shit|pole(?=smok)|bum(?=bandit)';
const deeds =
  'holes?|wipes?|hats?|heads?|fac(?:es?|ed)|bags?|wads?|weeds?|lick(?:ers?|ing|s)?|suck(?:ers?|ing|s|a)?|kiss(?:ers?|ing)?|munch(?:ers?|ing)?|monkeys?|bandits?|[ck]lowns?|jockeys?|jokey|breath|sniff(?:ers?|ing)?|ram(?:mers?|ming)|pirates?|lovers?|burgers?|k?nockers?|k?nokers?|nos(?:e|es)|smok(?:ers?|ing)|stains?|shots?|bubbles?|queens?|guzzl(?:ers?|ing)|eat(?:ers?|ing)|bang(?:ers?|ing|ed)?|brains?|bit(?:es?|ers?)|jack(?:ers?|ing)|jackoff|juice|blasts?|rangers?|slaps?|milk|wits?|nuggets?|goblins?|tards?|beat(?:ers?|ing)|rags?|goggles|trumpets?|wombles?|waffles?|splash|puddles?|whipp(?:ers?|ing)|stabb(?:ers?|ing)|kickers?|rid(?:er|ers|ing)|warts?|lords?|ticklers?|snots?|cowboys?|ass|dumps?|master|blasters?|baggers?|packers?|plugs?|lumps?|sneez(?:es?|ing)|pok(?:ers?|ing)|spank(?:ers?|ing)|chugg(?:ers?|ing)|cheese|wagons?|cake|crack|crumbs?|chops?|cloths?|gobblers?|pots?|sticks?|tongue|socket|flaps?';

/** The other way round: "kissass". */
const backed =
  '(?:suck|kiss|lick|eat|dumb|smart|jack|hard|lame|lard|punk|fat|jerk|fuck|bad)(?:ass|arse)(?:es)?';
/** Roots before a consonant that begins no ending of theirs: "assbagger", not "assess", "buttress" or "arsenal". */
const begun =
  'ass[bcdfghjklmnpqrtvwxz][a-z]{2,9}|arse[bcdfghjklmpqrtvwz][a-z]{2,9}|butt[bcdfghjkmnpqtvwxz][a-z]{2,9}|dick[bcdfghjmnpqrtvwxz][a-z]{2,9}|crotch[a-z]{4,9}';
/** "kissmyass", "bigcock". */
const ended =
  '(?:kiss|suck|lick|eat|blow|in|up|on|big|black|white|fat|huge|gay|my|your|ur|his|her|their|the|small|tiny|little|screw|shove){1,3}(?:ass|arse|dick|cock|tits|pussy|balls)|(?:screw|blow|suck|lick)(?:you|off)';
/** Two words in one that mean no good: "arsekisser". */
export const compound = new RegExp(`^(?:(?:${bodies})(?:${deeds})|${backed}|${begun}|${ended})$`);
/** The same with a space between; fewer, since two words side by side often mean nothing. */
export const compoundPair = new RegExp(
  `^(?:ass|arse|butt|cock|dick|cum|titty|jizz|pussy|slut|ball(?= lick| suck| gag)|poo(?= stab)|pole(?= smok)) (?:${deeds}|gags?)$`,
);
/** Compounds that are something else, whole or in two words. */
export const properCompound =
  /^(?:nut(?!suck|lick|sack)|ball(?!suck|lick|gag)|cock(?:burn|rag|shots?)|crapshots?|prickshots?|asslaan|arsebridge|buttwell|buttcombe|dick(?:cissel|mont)|crotch(?:et|eti)[a-z]*|buttmilk|shaft|poo(?:h|bags?$|brains?$|heads?$|face)|ass(?:master|ride)|jerk(?!ass)|fagbreath|dick(?:er)?(?:master|milk|bits?)$)/;

/** Words and sounds by the rule that they break. */
export const hidden = {
  'hidden-swearing': {
    inside:
      /fuck|phuck|fvck|fukk|^cunt|cunts?$|shit|wank|bitch|motherf|bollock|cocksuck|dickhead|arseh?ole|assh?ole|knobhead|[kn]ob ?joke?y|bastard|tosspot|goddam|godamn/,
    innocent:
      /scunthorp|shitterton|shitlington|shittim|^mishit|swank|wankel|bitchfield|shitz|shitake|^[ck]ushit|bastardi[sz]|^wanki?e$/,
    sounds: new RegExp(
      [
        'f(?:ac)?k|fack|(?:f|ph)+[uo]+n?[ckq]{1,4}y?(?:[sz]|ed|e?rs?|ers?z?|in|ing|a|ah|[wv]h?its?|heads?|tards?|faces?|up|off)?',
        'fe[ck]{1,3}(?:in|ing|ers?|ed|s)?',
        'm[aoutdhe]{1,6}r?f[uaeo]?[ckq]{1,3}[a-z]{0,3}',
        'fri+g+(?:in|ing|s)?',
        'p(?:ee|ea|ae)dos?|p(?:ee|ea)do(?:f|ph)[iy]les?',
        'skank(?:s|y|ee|ie)?|fugly|shagg(?:er|ers|ed|ing)',
        'sh?h*t{2}(?:ed|ing|y|er)|hotdamn|frigga|ar+seho(?:le)?s?|shagstress|a-?holes?|smegma',
        's+h+[iy]+t+(?:e|es|ed|er|ers|s|z|y|ty|in|ing|head|hole|face)?',
        '(?:ar+se?|ass|azz|ars)h+[oe]+l+e?[sz]?',
        'asshores?|jackaz+|jackas+',
        'b[ae]+r?st[aeu]r[dt][sz]?',
        '[ck]o+[ck]+s+u+[ck]+(?:[sz]|e?r[sz]?|in|ing)?',
        '[ck]u+n+t+[sz]?',
        'bi+[aeo]*tch+(?:e[sz]|y|in|ing)?|bee+[ao]?tch|b[iy]a?tx?h?(?:e[sz])|bishe[sz]',
        '(?:dic|dik|dix)k?he+a?ds?',
        'd[ou]+che?(?:ba?gs?)?',
        't[oa]ss[uea]r[sz]?',
        'god-?da?mn?(?:it|s|es|ed)?',
        'w+a+n+k+(?:a|ah|e?rs?|in|ing|y)?',
        'bol+[oaiu][ck]{1,2}[sz]|bol+ox',
        'mof[uo]c*[ck]?(?:er|in|ing|o)?s?|mofos?',
      ]
        .map((one) => `^(?:${one})$`)
        .join('|'),
    ),
    words: list(
      `fuck fucks fucked fucker fuckers fucking fuckin shit shits shite shites shitty shitting cunt cunts wank wanker
      wankers wanking twat twats arse arses arsehole arseholes asshole assholes bollock bollocks bastard bastards bitch
      bitches bitching piss pissed pissing prick pricks dick dicks dickhead dickheads cocks cocksucker bugger tosser
      tossers motherfucker motherfuckers bullshit bellend knobhead goddamn goddam whore whores slut sluts jerkoff`,
    ),
  },
  'hidden-slurs': {
    inside:
      /nigg(?!l|ard)|fagg[aeio]t|raghead|towelhead|wetback|shemale|^(?:lib|fuck|lef|con)?r?etard(?:s|ed|o)?$|libtard|fuckpack|fud?ge?packer/,
    innocent: /snigg|craghead|craggh/,
    sounds:
      /^(?:n+z?[iey1l]+[gj]{2,}(?:[aeuo]+[rh]?|r|ah)(?:[sz]|dom|ish)?|ni+gr[sz]?|nigu?[ae]h?[sz]?|f+[ae]+g+[aeiou]+t[sz]?|fagg[sz]?|fagz|lezzos?|lesbos?|pickaninn(?:y|ies)|wuzzies?|kill(?:all)?(?:jews|muslims|gays)|lez+(?:y|ies?|bos?)|pak{1,2}i[ei]?s?|k[ay]f+[ie]rs?|gyp+os?|trann(?:y|ies?)|jiggaboos?|jiggerboos?|coon(?:s|dog)|gooks?|ching?chong|q(?:u|w)eerz|spaz+(?:zy|es)?|honke?y|honkies|chinc[sz]?|beaner[sz]?|negro(?:es|s)?|whitetrash)$/,
    words: list(
      'nigger niggers nigga niggas faggot faggots paki pakis tranny trannies spastic retard retards chink chinks kike kikes kaffir kaffirs fag fags',
    ),
  },
  'hidden-sexual': {
    inside:
      /whore|slut|blowjob|handjob|rimjob|cumshot|jizz|titfuck|gangbang|ma+s+t?[ue]?r?[ue]?bat(?!ch)|tittyf|deepthroat|creampie|bukkake|dildo|clitor|vagin|pornst|pornp|hentai|milfs?$|camgirl|livesex|cybers[e]x|orgasm|muffdiv|felch|sodom[iy]|micropenis|skinflute|daterape/,
    innocent: /whorepe|masbat|sheephouse|invagin|evagin|sodomites?and/,
    sounds:
      /^(?:ma+s?t[ue]r?b[ae]i?t(?:e|es|ed|er|ing|ion|s)|org[ae]?[sz]i?m[sz]?|g?oregasms?|ji+[sz]+[iu]?m|p[eai]{1,2}n[iu]s(?:es)?|pus+[iy](?:es?)?|k?cum+(?:ing|ed|er)|kumm(?:ing|ed|er)|d[oi]minatri(?:x|cs|ks)|viagra|vagr?a|spl?[ou]{1,2}ges?|queefs?|porn[oz]?s?|pr0?n|b[o]{3,}bs?|boobies?|jubblies|sex(?:y|c|i|ed|kitten|farm|pot|god|now|doll|slave|machine|bomb|ing|fiend)[sz]?|havesex(?:now)?|big(?:tits|boobs|knob|cock|dick|ass)|cunn?ilingus|kunn?ilingus|blow?jobs?|an+al(?:sex)?|scro(?:te|t|at)s?|beast[i]?ality|bestiality|tribadism|mycum|poonan+[iy]|punan+[iy]|titties|bitties|(?:homo|auto)?erotic(?:a|ally)?)$/,
    words: list('penis vagina dildo boobs tits pussy porn orgasm blowjob viagra'),
  },
} as const satisfies Record<string, Hidden>;

export type HiddenKind = keyof typeof hidden;
