import type { Policy } from '../policy/settings.ts';
import type { PlatformAnswer, PlatformSurface, SurfaceAnswer } from './answer.ts';
import { decide, notListed, surfacesOf, type Decision } from './decide.ts';
import { suggestInstead } from './instead.ts';
import type { Register } from './schema.ts';
import { search } from './search.ts';

/** "May I use …?", for one surface or for all that the platform has. What nobody knows is "ask", never "permitted". */
export function mayIUse(
  register: Register,
  query: string,
  policy: Policy,
  surface: PlatformSurface = 'unknown',
): PlatformAnswer {
  const { platform: id, matches } = search(register, query);
  const named = (one: string) => ({ id: one, name: register[one]!.name });
  const complete = (decision: Decision): SurfaceAnswer => ({
    ...decision,
    instead: suggestInstead(register, decision, policy, id ?? undefined),
  });
  if (id === null) {
    const what =
      matches.length > 0
        ? 'The register lists nothing of quite this name.'
        : 'The register does not list this.';
    return {
      query,
      platform: null,
      matches: matches.map(named),
      surfaces: [complete(notListed(surface, what))],
    };
  }
  const platform = register[id]!;
  const asked = surface === 'unknown' ? surfacesOf(platform) : [surface];
  return {
    query,
    platform: named(id),
    matches: matches.map(named),
    surfaces: asked.map((one) => complete(decide(platform, one, policy))),
  };
}
