import type { Policy } from '../policy/settings.ts';
import type { Answer, PlatformSurface, SurfaceAnswer } from './answer.ts';
import { criteria, type Case } from './criteria.ts';
import type { PlatformSource } from './schema.ts';
import { surfaces, type ListedSurface } from './surfaces.ts';

/** An answer before anybody looks for what to use instead. */
export type Decision = Omit<SurfaceAnswer, 'instead'>;

/** Strictest first. Something plainly against the code needs no lead to say so; an open question does. */
const strictness: readonly Answer[] = ['not-permitted', 'ask', 'with-conditions', 'permitted'];

/**
 * May this surface of this platform be used with young people? Derived from the platform's facts and the code, never
 * looked up: the strictest criterion decides, and the reasons are those that say the same. A surface that the register
 * doesn't know, or one about which no criterion has anything to say, is "ask".
 */
export function decide(platform: PlatformSource, surface: PlatformSurface, policy: Policy): Decision {
  const one = caseOf(platform, surface, policy);
  if (!one) return notListed(surface, `The register doesn't say that ${platform.name} has this.`);
  const outcomes = criteria.flatMap(({ id, clause, judge }) => {
    const outcome = judge(one);
    return outcome ? [{ answer: outcome[0], reason: { criterion: id, clause, text: outcome[1] } }] : [];
  });
  const answer = strictness.find((level) => outcomes.some((outcome) => outcome.answer === level));
  if (!answer) return notListed(surface, 'The code and the register do not settle this.');
  const reasons = outcomes.filter((outcome) => outcome.answer === answer).map(({ reason }) => reason);
  return { surface, answer, reasons };
}

/** Where the register has nothing to go by: 11.1 allows only what is known to keep a record. */
export function notListed(surface: PlatformSurface, what: string): Decision {
  const text = `${what} Ask your safeguarding lead before you use it.`;
  return { surface, answer: 'ask', reasons: [{ criterion: 'not-listed', clause: '11.1', text }] };
}

/** Where people can write or talk on a platform, in the order in which answers are given. */
export const surfacesOf = (platform: PlatformSource): ListedSurface[] =>
  surfaces.filter((surface) => platform.surfaces[surface]);

function caseOf(platform: PlatformSource, surface: PlatformSurface, policy: Policy): Case | null {
  const listed = surfacesOf(platform).find((known) => known === surface);
  if (!listed) return null;
  const { name, kind, closed } = platform;
  const { record, vanishes, unnamed, shows } = { ...platform.facts, ...platform.surfaces[listed] };
  return {
    name,
    kind,
    surface: listed,
    record: record.is,
    vanishes: vanishes.is,
    unnamed: unnamed.is,
    shows: shows.is,
    closed: closed?.is,
    policy,
  };
}
