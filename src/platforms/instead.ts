import type { Policy } from '../policy/settings.ts';
import type { PlatformSurface, SurfaceAnswer } from './answer.ts';
import { decide, type Decision } from './decide.ts';
import { nameIn, type Language } from './language.ts';
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
 * Where else the same can be done: on this platform, or on one that the register offers. Where the decision is "not
 * permitted" or "ask", places permitted or permitted with conditions; where it has conditions itself, only those
 * without.
 */
export function suggestInstead(
  register: Register,
  { surface, answer }: Decision,
  policy: Policy,
  here?: string,
  language: Language = 'en',
): SurfaceAnswer['instead'] {
  if (answer === 'permitted') return [];
  const usable = answer === 'with-conditions' ? ['permitted'] : ['permitted', 'with-conditions'];
  const candidates = Object.entries(register).filter(([id, { offered }]) => offered || id === here);
  return purposes[surface]
    .flatMap((place, preference) =>
      candidates
        .filter(([, source]) => source.surfaces[place])
        .map(([platform, source]) => ({
          platform,
          name: nameIn(language, source),
          preference,
          ...decide(source, place, policy),
        })),
    )
    .filter((place) => usable.includes(place.answer))
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
