import type { Policy } from '../policy/settings.ts';
import { adviceOn } from './advice.ts';
import type { Named, PlatformAnswer, PlatformSurface, SurfaceAnswer } from './answer.ts';
import { decide, notListed, surfacesOf, type Decision } from './decide.ts';
import { suggestInstead } from './instead.ts';
import { nameIn, type Language } from './language.ts';
import type { Register } from './schema.ts';
import { search } from './search.ts';
import { whenWrittenFirst } from './written-first.ts';

/** "May I use …?", for one surface or for all that the platform has. What nobody knows is "ask", never "permitted". */
export function mayIUse(
  register: Register,
  query: string,
  policy: Policy,
  surface: PlatformSurface = 'unknown',
  language: Language = 'en',
): PlatformAnswer {
  const { platform: id, doubtful, matches } = search(register, query);
  const common = { query, doubtful, matches: matches.map((one) => named(register, one, language)) };
  if (id !== null) return { ...answerFor(register, id, policy, language, surface), ...common };
  const words = matches.length > 0 ? 'notQuite' : 'notListed';
  const decision = notListed(surface, words, language);
  return {
    ...common,
    platform: null,
    surfaces: [complete(register, decision, policy, language)],
    advice: [],
    entered: null,
  };
}

/** The same for a platform of the register, without a search. */
export function answerFor(
  register: Register,
  id: string,
  policy: Policy,
  language: Language,
  surface: PlatformSurface = 'unknown',
): PlatformAnswer {
  const platform = register[id]!;
  const asked = surface === 'unknown' ? surfacesOf(platform) : [surface];
  return {
    query: nameIn(language, platform),
    platform: named(register, id, language),
    doubtful: false,
    matches: [named(register, id, language)],
    surfaces: asked.map((one) =>
      complete(register, decide(platform, one, policy, language), policy, language, id),
    ),
    advice: adviceOn(register, id, language),
    entered: platform.entered,
  };
}

const named = (register: Register, id: string, language: Language): Named => ({
  id,
  name: nameIn(language, register[id]!),
  kind: register[id]!.kind,
});

function complete(
  register: Register,
  decision: Decision,
  policy: Policy,
  language: Language,
  here?: string,
): SurfaceAnswer {
  const instead = suggestInstead(register, decision, policy, here, language);
  return { ...decision, instead, writtenFirst: whenWrittenFirst(decision, instead, language) };
}
