import type { Policy } from '../policy/settings.ts';
import type { PlatformSurface, SurfaceAnswer } from './answer.ts';
import { decide, type Decision } from './decide.ts';
import type { Register } from './schema.ts';
import type { ListedSurface } from './surfaces.ts';

const LIMIT = 3;

/**
 * What serves the same purpose, best first. What is private goes to email or phone, as 10.2 says; text messages are
 * never suggested, since the code has them only by way of exception.
 */
const privately: ListedSurface[] = ['email', 'call'];
const together: ListedSurface[] = ['group-message', 'meeting', 'email'];
const openly: ListedSurface[] = ['public-post', 'public-comment', 'live'];
const purposes: Record<PlatformSurface, ListedSurface[]> = {
  'public-post': openly,
  'public-comment': ['public-comment', 'public-post'],
  story: openly,
  live: ['live', 'public-post'],
  'group-message': together,
  meeting: ['meeting'],
  'direct-message': privately,
  call: privately,
  email: privately,
  sms: privately,
  unknown: privately,
};

/**
 * Other surfaces, of this platform or another, on which the same can be done: where the decision is "not permitted" or
 * "ask", those permitted or permitted with conditions; where it has conditions itself, only those without.
 */
export function suggestInstead(
  register: Register,
  { surface, answer }: Decision,
  policy: Policy,
  here?: string,
): SurfaceAnswer['instead'] {
  if (answer === 'permitted') return [];
  const places = purposes[surface].flatMap((place, preference) =>
    Object.entries(register).map(([platform, source]) => {
      const decision = decide(source, place, policy);
      return { platform, name: source.name, preference, ...decision };
    }),
  );
  return places
    .filter(
      (place) =>
        place.answer === 'permitted' || (place.answer === 'with-conditions' && answer !== place.answer),
    )
    .toSorted(
      (a, b) =>
        Number(b.answer === 'permitted') - Number(a.answer === 'permitted') ||
        Number(b.platform === here) - Number(a.platform === here) ||
        a.preference - b.preference ||
        a.reasons.length - b.reasons.length ||
        (a.name < b.name ? -1 : 1),
    )
    .slice(0, LIMIT)
    .map(({ platform, name, surface: place }) => ({ platform, name, surface: place }));
}
