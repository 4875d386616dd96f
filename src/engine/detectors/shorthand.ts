import type { Span } from '../report.ts';
import type { TokenText } from '../text/token.ts';

/** Initials, units and sounds that people write without a capital and that are no chat. */
const plain = new Set(
  `mrs mmr nhs nspcc rspca rspb rnli bbc itv cnn gcse gcses btec dbs crb pta nec tuc gmb rmt clp clps cwu bsl gps hr cv cvs
  tv tvs pc pcs dvd dvds cds pdf pdfs hdmi usb fm kfc blt mdf dna mps msp msps mcc dlr hgv hgvs lgv mph kph kwh rpm bpm
  lbs kgs kms hrs wks mths nth tbc tbd tba nb ps pps pm psst pst shh shhh sshh shhhh hmm hmmm hm mmm mm brr brrr grr grrr
  pfft pft tsk tsks zzz zzzz phwt ssss xx xxx xxxx ltd plc llp bros ft rd st sgt cpl lt capt dr drs prof rn rgn cwm cwtch
  bwlch crwth bws cks pjs dps dms pms lbw wkt vs vps html css xml http https www ftp sms mms ssd nft pvc sgml phd phds
  pgcse mba bsc msc lgbt lgbtq ptsd adhd cptsd bdd bpd sld pmld mld mfl dt pshce ks btw dj djs mc mcs vj sg kc qcs qc kcs
  fbi mtv xbox cctv sdlp snp dwp hmrc nrl rfl wsl fc rfc cc ccs bcc bccs cbd thc lsd ghb mdma ptv ptfc stv mpv mpvs
  suv bmx bmw vw mg mot mots sps cps ltns hmp hms gtr gbh abh ddr dbq ct mri pmt hrt hpv`.split(/\s+/),
);
/** A message of one letter: "k", "y", "u"; the letters of answers (a, b, c, d) are none. */
const lone = new Set(['k', 'y', 'u', 'w', 'm', 'r']);
/** Where shorthand is the subject. */
const subject =
  /^(?:abbreviations?|acronyms?|initials|stands?|means?|meaning|spelt|spelling|shorthand|slang|glossary|codes?)$/;
/** Three to six letters without a vowel: nobody can say them, so they stand for something longer. */
const LONGEST = 6;
const unsayable = /^[bcdfghjklmnpqrstvwxz]{3,6}$/;

/**
 * Chat shorthand that no list knows: small letters without a vowel ("wbu has one and needs the list). Not
 * where the message is about shorthand, nor what is quoted. Linear.
 */
export function shorthand({ tokens }: TokenText): Span[] {
  const [only] = tokens;
  if (only && tokens.length === 1 && lone.has(only.text)) return [{ start: only.start, end: only.end }];
  const found = tokens.filter(
    ({ text, entity, caps, quoted, before, after }) =>
      text.length <= LONGEST &&
      caps === 'lower' &&
      unsayable.test(text) &&
      !entity &&
      !quoted &&
      // A row of kisses is another rule's.
      !/x.*x/.test(text) &&
      !plain.has(text) &&
      !/[-./@#’'_]$/.test(before) &&
      !/^(?:[-/@_’']|\.\w)/.test(after),
  );
  if (found.length === 0 || tokens.some(({ text }) => subject.test(text))) return [];
  return found.map(({ start, end }) => ({ start, end }));
}
