import type { Policy } from '../policy/settings.ts';
import type { Answer, PlatformSurface, Reason, SurfaceAnswer } from './answer.ts';
import { criteria, type Case } from './criteria.ts';
import { nameIn, say, type Language } from './language.ts';
import type { PlatformSource } from './schema.ts';
import { surfaces, type ListedSurface } from './surfaces.ts';
import type { WordKey } from './words-en.ts';

/** An answer before anybody looks for what to use instead. */
export type Decision = Omit<SurfaceAnswer, 'instead' | 'writtenFirst'>;

/** How one criterion fell out. */
export interface Weighed extends Reason {
  answer: Answer;
}

/** Strictest first. Something plainly against the code needs no lead to say so; an open question does. */
export const strictness: readonly Answer[] = ['not-permitted', 'ask', 'with-conditions', 'permitted'];

/**
 * May this surface of this platform be used with young people? Derived from the platform's facts and the code, never
 * looked up: the strictest criterion decides, and the reasons are those that say the same. A surface that the register
 * doesn't know, or one about which no criterion has anything to say, is "ask".
 */
export function decide(
  platform: PlatformSource,
  surface: PlatformSurface,
  policy: Policy,
  language: Language = 'en',
): Decision {
  const outcomes = weigh(platform, surface, policy, language);
  if (!outcomes) return notListed(surface, 'notHere', language, nameIn(language, platform));
  const answer = strictness.find((level) => outcomes.some((outcome) => outcome.answer === level));
  if (!answer) return notListed(surface, 'unsettled', language);
  const reasons = outcomes
    .filter((outcome) => outcome.answer === answer)
    .map(({ criterion, clause, text }) => ({ criterion, clause, text }));
  return { surface, answer, reasons };
}

/** What each criterion says of a surface that has something to say; null where the platform is not known to have it. */
export function weigh(
  platform: PlatformSource,
  surface: PlatformSurface,
  policy: Policy,
  language: Language = 'en',
): Weighed[] | null {
  const one = caseOf(platform, surface, policy);
  if (!one) return null;
  const filling = { name: nameIn(language, platform), year: platform.closed?.is ?? '' };
  return criteria.flatMap(({ id, clause, judge }) => {
    const outcome = judge(one);
    return outcome
      ? [{ criterion: id, clause, answer: outcome[0], text: say(language, outcome[1], filling) }]
      : [];
  });
}

/** Where the register has nothing to go by: 11.1 allows only what is known to keep a record. */
export function notListed(
  surface: PlatformSurface,
  words: WordKey,
  language: Language,
  name?: string,
): Decision {
  const text = say(language, words, name === undefined ? {} : { name });
  return { surface, answer: 'ask', reasons: [{ criterion: 'not-listed', clause: '11.1', text }] };
}

/**
 * Where people can write or talk on a platform, in the order in which answers are given; `unknown`, for the whole of
 * it, where the register knows no such place.
 */
export function surfacesOf(platform: PlatformSource): (ListedSurface | 'unknown')[] {
  const listed = surfaces.filter((surface) => platform.surfaces[surface]);
  return listed.length > 0 ? listed : ['unknown'];
}

function caseOf(platform: PlatformSource, surface: PlatformSurface, policy: Policy): Case | null {
  const known = surfacesOf(platform).find((one) => one === surface);
  if (!known) return null;
  const { kind, closed } = platform;
  const different = known === 'unknown' ? {} : platform.surfaces[known];
  const { record, vanishes, unnamed, shows } = { ...platform.facts, ...different };
  return {
    kind,
    surface: known,
    record: record.is,
    vanishes: vanishes.is,
    unnamed: unnamed.is,
    shows: shows.is,
    closed: closed?.is,
    policy,
  };
}
