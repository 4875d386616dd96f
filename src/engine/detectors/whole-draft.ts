import type { Policy } from '../../policy/settings.ts';
import type { Context, Span } from '../report.ts';
import type { TokenText } from '../text/token.ts';
import { shouting } from './shouting.ts';

/** Surfaces that are the private messaging of a social network or app (10.2). */
const privateSites = new Set<Context['surface']>(['direct-message']);

/** What can't be said in phrases: capitals, and what the channel alone breaks. */
export function detect(
  detector: 'shouting' | 'channel' | 'unclear-sender' | 'sms-approval',
  text: TokenText,
  context: Context,
  policy: Policy,
): Span[] {
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
  }
}

function whole(text: TokenText): Span[] {
  return [{ start: 0, end: text.original.length }];
}

const roleWords = new Set(
  'officer organiser coordinator co-ordinator manager volunteer councillor cllr staff secretary team lead leader worker assistant chair mp'.split(
    ' ',
  ),
);

/** A name with a role: "I'm Priya, the youth officer", or a signature that gives both. */
function signed(text: TokenText): boolean {
  const role = text.tokens.findIndex((token) => roleWords.has(token.text));
  if (role < 0) return false;
  return text.tokens.some(
    (token, index) =>
      Math.abs(index - role) <= 8 && index !== role && token.caps === 'title' && !roleWords.has(token.text),
  );
}
