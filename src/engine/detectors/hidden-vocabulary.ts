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
  'ass|arse|butt|cock|dick(?:er)?|cum|tits?|titty|knob|piss|crap|turd|jizz|spunk|fanny|minge|prick|poo|pussy|nut|ball|slut|skank|fag|douche|shaft|dickhead|jerk|fuck|shit|pole(?=smok)|bum(?=bandit)|hole(?=stuff|lick|pok)|meat(?=beat|whistle|spin)|beef(?=beat|whistle)|muff(?=puff|div|munch|lick)|pillow(?=bit)|carpet(?=munch)|twat|cunt|clit|boob|penis|dong|schlong|wang(?!l|u)|cooch|snatch(?=munch|lick|suck)|virgin(?=break)|analy?(?=intrud|invad|probe|rap|plug|lick|pok)';
const deeds =
  'holes?|wipes?|hats?|heads?|fac(?:es?|ed)|bags?|wads?|weeds?|lick(?:ers?|ing|s)?|suck(?:ers?|ing|s|a)?|kiss(?:ers?|ing)?|munch(?:ers?|ing)?|monkeys?|bandits?|[ck]lowns?|jockeys?|jokey|breath|sniff(?:ers?|ing)?|ram(?:mers?|ming)|pirates?|lovers?|burgers?|k?nockers?|k?nokers?|nos(?:e|es)|smok(?:es?|ers?|ing)|stains?|shots?|bubbles?|queens?|guzzl(?:ers?|ing)|eat(?:ers?|ing)|bang(?:ers?|ing|ed)?|brains?|bit(?:es?|ers?)|jack(?:ers?|ing)|jackoff|juice|blasts?|rangers?|slaps?|milk|wits?|nuggets?|goblins?|tards?|beat(?:ers?|ing)|rags?|goggles|trumpets?|wombles?|waffles?|splash|puddles?|whipp(?:ers?|ing)|stabb(?:ers?|ing)|kickers?|rid(?:er|ers|ing)|warts?|lords?|ticklers?|snots?|cowboys?|ass|dumps?|master|blasters?|baggers?|packers?|plugs?|lumps?|sneez(?:es?|ing)|pok(?:ers?|ing)|spank(?:ers?|ing)|chugg(?:ers?|ing)|cheese|wagons?|cake|crack|crumbs?|chops?|cloths?|gobblers?|pots?|sticks?|tongue|socket|flaps?|dumpsters?|tarts?|fests?|sippers?|stuff(?:ers?|ing)|breakers?|puff(?:ers?|ing)|div(?:ers?|ing)|slurp(?:ers?|ing)|spin(?:ners?|ning)|whistles?|intruders?|invaders?|rap(?:ers?|ing|ist)|hounds?|holsters?|canoes?|muppets?|rockets?|biscuits?|mongers?|slingers?|swabs?|wranglers?';

/** The other way round: "kissass". */
const backed =
  '(?:suck|kiss|lick|eat|dumb|dum|smart|jack|hard|lame|lard|punk|fat|jerk|fuck|bad|broke|dead|lazy)(?:ass|arse)(?:es)?';
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
      /fuck|phuck|fvck|fukk|^cunt|cunts?$|shit|wank|bitch|motherf|bollock|cocksuck|dickhead|arseh?ole|assh?ole|knobhead|jerkoff|jackoff|whacko?ff|fuk(?:er|ing|in$|wit|head|tard|face)|clusterf|assclown|(?<!sa|s)turds?$|turdburg|[kn]ob ?joke?y|bastard|tosspot|goddam|godamn/,
    innocent:
      /scunthorp|fukien|shitterton|shitlington|shittim|^mishit|swank|wankel|bitchfield|shitz|shitake|^[ck]ushit|bastardi[sz]|^wanki?e$/,
    sounds: new RegExp(
      [
        'f(?:ac)?k|fack|fyu+[ck]+|fuch(?:ing|er|ed)?|frick(?:s|ing|in|en)?|(?:f|ph)+[uo]+n?[ckq]{1,4}y?(?:[sz]|d|ed|e?rs?|ers?z?|in|ing|a|ah|[wv]h?its?|heads?|tards?|faces?|up|off)?',
        'fe[ck]{1,3}(?:in|ing|ers?|ed|s)?',
        'm[aoutdhe]{1,6}r?f[uaeo]?[ckq]{1,3}[a-z]{0,3}',
        'fri+g+(?:in|ing|s)?',
        'p(?:ee|ea|ae)dos?|p(?:ee|ea)do(?:f|ph)[iy]les?',
        'skank(?:s|y|ee|ie|ey)?|cuck(?:s|lord[a-z]{0,2}|boys?|tards?)?|phann(?:y|ies)|hobags?|fugly|shagg(?:er|ers|ed|ing)',
        'sh?h*t{2}(?:ed|ing|y|er)|hotdamn|frigga|ar+seho(?:le)?s?|shagstress|a-?holes?|smegma',
        's+h+[iy]+t+(?:e|es|ed|er|ers|s|z|y|ty|in|ing|head|hole|face)?',
        '(?:ar+se?|ass|azz|ars)h+[oe]+l+e?[sz]?',
        'asshores?|jackaz+|jackas+',
        'b[ae]+r?st[aeu]r[dt][sz]?',
        '[ck]o+[ck]+s+u+[ck]+(?:[sz]|e?r[sz]?|in|ing)?',
        'k?[ck]h?u+h?n+t+[sz]?',
        'bi+[aeo]*tch+(?:e[sz]|y|in|ing)?|bee+[ao]?tch|bi+ch(?:e[sz]|y|in|ing)?|b[iy]a?tx?h?(?:e[sz])|bishe[sz]',
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
      bitches bitching piss pissed pissing prick pricks cock dick dicks dickhead dickheads cocks cocksucker bugger tosser
      tossers motherfucker motherfuckers bullshit bellend knobhead goddamn goddam whore whores slut sluts jerkoff`,
    ),
  },
  'hidden-slurs': {
    inside:
      /nigg(?!l|ard)|beaner(?!y|ies)|whitetrash|zipperhead|dunecoon|fagg[aeio]t|raghead|towelhead|wetback|shemale|^(?:lib|fuck|lef|con)?r?etard(?:s|ed|o)?$|libtard|fuckpack|fud?ge?packer/,
    innocent: /snigg|^neckgear|craghead|craggh/,
    sounds:
      /^(?:n+z?[iey1lj]+(?:[gjq]{2,}|c+k?[gq]+|k+g+)(?:[aeuo]+[rh]?|r|ah)(?:[sz]|dom|ish)?|ni+gr[sz]?|nigu?[ae]h?[sz]?|f+[ae]+[gq]+[aeiou]+t[sz]?|gay(?:bob|do|tard|wad|lord|ass|fag|homo|fuck(?:er)?)s?|r-?tards?|fagg[sz]?|fagz|lezzos?|lesbos?|pickaninn(?:y|ies)|wuzzies?|kill(?:all)?(?:jews|muslims|gays)|lez+(?:y|ies?|bos?)|pak{1,2}i[ei]?s?|k[ay]f+[ie]rs?|gyp+os?|trann(?:y|ies?)|jiggaboos?|jiggerboos?|coon(?:s|dog)|gooks?|ching?chong|q(?:wee?|wei)r[sz]?|queerz|queer(?:o|hole|bait|bag)s?|spaz+(?:zy|es)?|honke?y|honkies|chinc[sz]?|beaner[sz]?|negro(?:es|s)?|whitetrash)$/,
    words: list(
      'nigger niggers nigga niggas faggot faggots paki pakis tranny trannies spastic retard retards chink chinks kike kikes kaffir kaffirs fag fags',
    ),
  },
  'hidden-sexual': {
    inside:
      /whore|slut|blowjob|handjob|rimjob|cumshot|jizz|titfuck|gangbang|ma+s+t?[ue]?r?[ue]?bat(?!ch)|tittyf|deepthroat|creampie|bukkake|dildo|clitor|vagin|pornst|pornp|hentai|milfs?$|camgirl|livesex|cybers[e]x|orgasm|muffdiv|felch|sodom[iy]|micropenis|skinflute|daterape|feltch|bukk?ak|cyberslut|sextoy|nympho(?=$|s$|man)|pornhub|upskirt|buttsex|analsex|oralsex|hardcoresex|wetdream|hottotrot|barelylegal|masochis|boob(?:job|fest|ies)|cum(?:in|on)(?:me|my|her|his|him|your)|titty(?:drop|bar|lick)|fellat/,
    innocent: /whorepe|masbat|sheephouse|invagin|evagin|sodomites?and|nymphon/,
    sounds:
      /^(?:ma+s?t[ue]r?b[ae]i?t(?:e|es|ed|er|ing|ion|s)|org[ae]?[sz]i?m[sz]?|g?oregasms?|ji+[sz]+[iu]?m|p[eai]{1,2}n[iu]s(?:es)?|pus+[iy](?:es?)?|k?cum+(?:ing|ed|er)|kumm(?:ing|ed|er)|d[oi]minatri(?:x|cs|ks)|viagra|vagr?a|spl?[ou]{1,2}ges?|queefs?|porn[oz]?s?|pr0?n|b[o]{3,}bs?|boobies?|jubblies|sex(?:y|c|i|ed|kitten|farm|pot|god|now|doll|slave|machine|bomb|ing|fiend|master|maniac|addict|tape|chat|cam|bot|party|vid|video|pic|pest|house|togo|mad|crazed|freak|goddess|hound|lover|ting|capade)[sz]?|s{2,}ex+y?|sexx+y?|havesex(?:now)?|big(?:tits|boobs|knob|cock|dick|ass)|cunn?ilingus|kunn?ilingus|blow?jobs?|an+al(?:sex)?|scro(?:te|t|at)s?|beast[i]?ality|bestiality|tribadism|mycum|poonan+[iy]|punan+[iy]|pan+ooch|v(?:a-?)?j+a+y+-?j+a?y+s?|boab(?:y|ies)|titties|bitties|(?:homo|auto)?erotic(?:a|ally)?)$/,
    words: list(
      'penis vagina dildo dildos boobs tits titties pussy pussies porn pornhub orgasm blowjob blowjobs viagra',
    ),
  },
} as const satisfies Record<string, Hidden>;

export type HiddenKind = keyof typeof hidden;
