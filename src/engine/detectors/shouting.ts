import type { Span } from '../report.ts';
import type { TokenText } from '../text/token.ts';

/** Capitals that are names, not emphasis: initialisms of civic life and school. */
const initials = new Set(
  `mp mps nec gcse gcses eu uk us usa rsvp pm am nhs agm ucas bbc itv hq id pdf faq tv dbs clp lgbt lgbtq lgbtqia bame
  asap ok pa pe ict it dj ceo cv dob gp gps hr ngo nspcc nus rspca send snp tuc unison vat wifi ymca mep msp ms aob bst gmt
  ni a4 a5 a&e qa q&a diy pgce btec ehcp gdpr sms url usb plc ltd ii iii iv dr mr mrs sos rip ppe hiv aids`.split(
    /\s+/,
  ),
);

/**
 * Two or more words in capitals for emphasis, or a run of three or more ! or ? (7.13). One word in capitals,
 * "!!", an initialism or a file name is none. Linear.
 */
export function shouting(text: TokenText): Span[] {
  const spans: Span[] = [];
  const { tokens, original } = text;
  let run: { from: number; to: number; words: number } | undefined;
  const close = (): void => {
    if (run && run.words >= 2) spans.push({ start: tokens[run.from]!.start, end: tokens[run.to]!.end });
    run = undefined;
  };
  tokens.forEach((token, index) => {
    const word = !token.entity && /\p{L}/u.test(token.text);
    const letters = original.slice(token.start, token.end).replace(/[^\p{L}]/gu, '');
    const upper = word && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
    const loud = upper && letters.length > 1 && !initials.has(token.text);
    if (loud) {
      run ??= { from: index, to: index, words: 0 };
      run.to = index;
      run.words += 1;
    } else if (!(upper && run)) close();
  });
  close();
  for (const found of original.matchAll(/[!?！？]{3,}/gu)) {
    spans.push({ start: found.index, end: found.index + found[0].length });
  }
  return spans;
}
