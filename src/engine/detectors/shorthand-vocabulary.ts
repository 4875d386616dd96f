import type { Caps } from '../text/word.ts';

/** Initials, units and sounds that people write without a capital and that are no chat. */
export const plain = new Set(
  `mrs mmr nhs nspcc rspca rspb rnli bbc itv cnn gcse gcses btec dbs crb pta nec tuc gmb rmt clp clps cwu bsl gps hr cv cvs
  tv tvs pc pcs dvd dvds cds pdf pdfs hdmi usb fm kfc blt mdf dna mps msp msps mcc dlr hgv hgvs lgv mph kph kwh rpm bpm
  lbs kgs kms hrs wks mths nth tbc tbd tba nb ps pps pm psst pst shh shhh sshh shhhh hmm hmmm hm mmm mm brr brrr grr grrr
  pfft pft tsk tsks zzz zzzz phwt ssss xx xxx xxxx ltd plc llp bros ft rd st sgt cpl lt capt dr drs prof rn rgn cwm cwtch
  bwlch crwth bws cks pjs dps dms pms lbw wkt vs vps html css xml http https www ftp sms mms ssd nft pvc sgml phd phds
  pgcse mba bsc msc lgbt lgbtq ptsd adhd cptsd bdd bpd sld pmld mld mfl dt pshce ks btw dj djs mc mcs vj sg kc qcs qc kcs
  fbi mtv xbox cctv sdlp snp dwp hmrc nrl rfl wsl fc rfc cc ccs bcc bccs cbd thc lsd ghb mdma ptv ptfc stv mpv mpvs
  suv bmx bmw vw mg mot mots sps cps ltns hmp hms gtr gbh abh ddr dbq ct mri pmt hrt hpv rsvp rsvps tsp tsps tbsp tbsps
  tfl sqm sqft cllr cllrs gmt bst gbp cm mm km kg ml lb gb mb kb mp gp pm mr ms jr hq hd cd ok tw xl xs bt nt zz br
  gmp wmp vpn nfl nhl xmas qwerty sh ch`.split(/\s+/),
);
/** A message of one letter: "k", "y", "u"; the letters of answers (a, b, c, d) are none. */
export const letter = /^[kyuwmrnv]$/;
/** Where shorthand is the subject. */
export const subject =
  /^(?:abbreviations?|acronyms?|initials|stands?|means?|meaning|spelt|spelling|shorthand|slang|glossary|codes?)$/;
/** Three to six letters without a vowel: nobody can say them, so they stand for something longer. */
const unsayable = /^(?:[bcdfghjklmnpqrstvwxz]{3,6}|(?!thru)[bcdfghjklmnpqrstvwxz]{3,5}u)$/;
/** Laughing on: "lolol", "lollol". */
const laughter = /^l(?:o+l+){2,8}[sz]?$/;
/** Two letters without a vowel. */
export const pair = /^[bcdfghjklmnpqrstvwxz]{2}$/;
/** Begins as no word does that English, Welsh or a name in this country has, or with an I and such a beginning. */
export const unsayableStart =
  /^(?!b[hlrw]|c[hlnrtwz]|d[dhjrwz]|f[fjlr]|g[hlnrw]|h[rw]|k[hlnrvw]|l[hl]|m[chlnr]|n[gh]|p[hlnrst]|r[hw]|s[cfghjklmnpqrtvwz]|t[chjrswz]|v[lr]|w[hr]|xh|qw|z[hlw])[bcdfghjklmnpqrstvwxz]{2}[a-z\d]{2,6}$|^i[dhkw][bcdfghjklmnpqrstvwxz]{1,5}[uy]?$/;
/** Little words run together: "needto", "ohgosh", "ofthe". */
export const runTogether =
  /^(?!(?:some|dome|forme|incase|sou)$)(?:(?:need|want|have|got|going|used|trying)to|oh(?:my(?:god|gosh|days|lord)?|god|gosh|no|well|yeah|dear|wow|yes)|(?:love|miss|hate|tell|ask|call|text|with|for|from|are|do|did|if|when|what|how|so|but|and|like)(?:you|u|me|him|them|that|the|it)|(?:of|to|at|in|on|by)(?:the|that|this|you|my|your)|(?:so|too|very)much|a(?:lots?|bit|few)|in(?:fact|love|case)|ofcourse|at(?:least|all)|eachother|everytime|rightnow|no(?:idea|worries|problem)|i(?:dont|cant|know|love|want|miss)[a-z]{0,6})$/;
/** Begins with initials that begin no word: "wtfru", "idkwym", "ilysm". In any case. */
const initials =
  /^(?:brbg|btwil|cuwul|g2gp|gtfo|gtfu|icwud|icwum|icyd|idgaf|idkw|idky|ihus|ihys|ikwu|ilusm|ilyl|ilys|imnsh|imusm|iukw|j2lu|jtlu|kthn|kthx|lmbf|lmmf|lshm|nmhu|nmhw|nmjc|omfw|roffle|rotf|stfu|ttul|ttyl|ttyt|tyvm|wdut|wduw|wdyw|whubu|wtf|wthr|wubu|wuwt|zomg)[a-z\d]{0,12}$/;

/** Longer than any letters that nobody can say, and than any laughter. */
const LONGEST = 6;
const MOST = 20;

/** Whether a word may be shorthand, told of the word alone. */
export const mayBeShorthand = (text: string, caps: Caps): boolean =>
  text.length <= MOST &&
  (initials.test(text) ||
    (caps === 'lower' &&
      ((text.length <= LONGEST && unsayable.test(text)) ||
        (text.startsWith('lo') && laughter.test(text))))) &&
  // A row of kisses is another rule's.
  !/x.*x/.test(text) &&
  !plain.has(text);
