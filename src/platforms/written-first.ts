import type { PlatformSurface, Reason, SurfaceAnswer } from './answer.ts';
import type { Decision } from './decide.ts';
import { say, type Language } from './language.ts';
import type { WordKey } from './words-en.ts';

const criterion = 'written-first';
const apart = new Set<PlatformSurface>(['group-message', 'meeting', 'direct-message']);

/**
 * What to do when a young person writes there first: what they wrote is kept in any case (10.3), and the talk goes on
 * only where it may have begun.
 */
export function whenWrittenFirst(
  { surface, answer }: Decision,
  instead: SurfaceAnswer['instead'],
  language: Language,
): Reason {
  const [clause, words]: [string, WordKey] = advised(surface, answer, instead.length > 0);
  const place = instead[0]?.name;
  return { criterion, clause, text: say(language, words, place === undefined ? {} : { instead: place }) };
}

function advised(
  surface: PlatformSurface,
  answer: Decision['answer'],
  elsewhere: boolean,
): [string, WordKey] {
  if (answer === 'not-permitted') return ['10.3', elsewhere ? 'firstNo' : 'firstAsk'];
  if (answer === 'ask') return ['10.3', 'firstAsk'];
  if (surface === 'sms') return ['14.3', 'firstSms'];
  if (surface === 'call') return ['10.3', 'firstCall'];
  if (surface === 'email') return ['10.3', 'firstEmail'];
  return apart.has(surface) ? ['10.1', 'firstTogether'] : ['10.1', 'firstOpen'];
}
