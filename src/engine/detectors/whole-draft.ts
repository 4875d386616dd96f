import type { Policy } from '../../policy/settings.ts';
import type { Context, Span } from '../report.ts';
import type { Detector } from '../source/schema.ts';
import type { TokenText } from '../text/token-text.ts';
import { detailsAlone } from './details-alone.ts';
import { hiddenWords } from './hidden-words.ts';
import { shorthand } from './shorthand.ts';
import { shouting, type Loud } from './shouting.ts';

/** Surfaces that are the private messaging of a social network or app (10.2). */
const privateSites = new Set<Context['surface']>(['direct-message']);

/** What can't be said in phrases: capitals, and what the channel alone breaks. */
export function detect(
  detector: Detector,
  text: TokenText,
  context: Context,
  policy: Policy,
  official: ReadonlySet<number>,
): readonly (Span | Loud)[] {
  switch (detector) {
    case 'shouting':
      return shouting(text);
    case 'channel':
      return privateSites.has(context.surface) && context.audience === 'young-people' ? whole(text) : [];
    case 'unclear-sender':
      return context.opensConversation && context.account !== 'official' && !signed(text) ? whole(text) : [];
    case 'sms-approval':
      return context.surface === 'sms' && context.audience !== 'adults' && !policy.organisation.smsApproved
        ? whole(text)
        : [];
    case 'shorthand':
      return shorthand(text);
    case 'hidden-swearing':
    case 'hidden-slurs':
    case 'hidden-sexual':
      return hiddenWords(detector, text);
    case 'contact-alone':
    case 'place-alone':
      return detailsAlone(detector, text, official);
  }
}

function whole(text: TokenText): Span[] {
  return [{ start: 0, end: text.original.length }];
}

const roleWords = new Set(
  `officer organiser coordinator ordinator manager volunteer councillor cllr staff secretary treasurer team lead leader
  worker caseworker assistant chair clerk rep representative steward mentor trainer agent intern candidate mp msp mla`.split(
    /\s+/,
  ),
);
const greetings = new Set(
  'dear hi hello hey hiya heya morning afternoon evening thanks cheers ta'.split(' '),
);
const noNames = new Set(
  `i im monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december yes no ok okay please sorry reminder subject`.split(/\s+/),
);

/** How far a name may stand from its role, in words. */
const REACH = 8;

/** A name with a role: "I'm Priya, the youth officer", or a signature that gives both. */
function signed(text: TokenText): boolean {
  const { tokens } = text;
  const near = (role: number): boolean =>
    tokens
      .slice(Math.max(0, role - REACH), role + REACH + 1)
      .some((_, at) => isName(text, Math.max(0, role - REACH) + at));
  return tokens.some((token, index) => roleWords.has(token.text) && near(index));
}

/** A capital that is not the reader's in a greeting, a day's, or only a sentence's first letter. */
function isName({ tokens, sentences }: TokenText, index: number): boolean {
  const token = tokens[index]!;
  const { text } = token;
  if (token.caps !== 'title' || roleWords.has(text) || greetings.has(text) || noNames.has(text)) return false;
  if (greetings.has(tokens[index - 1]?.text ?? '')) return false;
  if (sentences[token.sentence]!.from !== index) return true;
  // First in its sentence: "Tom Ellis, organiser", "Rukaya here", "Priya, youth officer", "Priya (youth officer)".
  const next = tokens[index + 1];
  return (
    next !== undefined &&
    (next.caps === 'title' ||
      next.text === 'here' ||
      next.text === 'from' ||
      /^[,(/|-]|^ [(/|–-]/.test(token.after))
  );
}
