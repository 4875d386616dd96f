import type { Policy } from '../policy/settings.ts';
import { citing } from './advice.ts';
import type { Named, PlatformAnswer, PlatformSurface } from './answer.ts';
import { surfacesOf, weigh, type Weighed } from './decide.ts';
import { nameIn, type Language } from './language.ts';
import { answerFor } from './may-i-use.ts';
import type { PlatformSource, Register } from './schema.ts';

/** A fact as it is shown: with its sources and a date, or, where `date` is null, not checked. */
export interface ShownFact {
  fact: 'record' | 'vanishes' | 'unnamed' | 'shows' | 'place' | 'age' | 'closed' | 'under16';
  /** Where it holds; null for the whole platform. */
  surface: PlatformSurface | null;
  /** A word of the register such as `deletable`, or a figure; null where nothing is known. */
  is: string | number | null;
  date: string | null;
  sources: string[];
}

export interface PlatformDetail {
  platform: Named;
  answer: PlatformAnswer;
  /** What each criterion says, on each surface. */
  weighed: { surface: PlatformSurface; outcomes: Weighed[] }[];
  facts: ShownFact[];
  /** The day on which the facts were entered or last gone through. */
  entered: string;
  sources: { at: string; read: string | null }[];
  /** What it is a part of, and what is a part of it. */
  parts: Named[];
}

/** All that the register knows of a platform, or null where it doesn't list it. */
export function detailOf(
  register: Register,
  id: string,
  policy: Policy,
  language: Language,
): PlatformDetail | null {
  if (!Object.hasOwn(register, id)) return null;
  const platform = register[id]!;
  const parts = Object.entries(register)
    .filter(([other, { mode }]) => mode === id || other === platform.mode)
    .map(([other, part]) => ({ id: other, name: nameIn(language, part), kind: part.kind }));
  return {
    platform: { id, name: nameIn(language, platform), kind: platform.kind },
    answer: answerFor(register, id, policy, language),
    weighed: surfacesOf(platform).map((surface) => ({
      surface,
      outcomes: weigh(platform, surface, policy, language) ?? [],
    })),
    facts: factsOf(platform),
    entered: platform.entered,
    sources: Object.values(platform.sources).map(({ at, read = null }) => ({ at, read })),
    parts,
  };
}

type Cited = { is?: string | number; by?: string[] | undefined };

function factsOf(platform: PlatformSource): ShownFact[] {
  const shown = (
    fact: ShownFact['fact'],
    cited: Cited | undefined,
    surface: ShownFact['surface'] = null,
  ) => ({
    fact,
    surface,
    is: cited?.is ?? null,
    ...citing(platform, cited?.by),
  });
  const { record, vanishes, unnamed, shows } = platform.facts;
  const places = surfacesOf(platform).flatMap((surface) => {
    if (surface === 'unknown') return [];
    const { by, ...different } = platform.surfaces[surface]!;
    return [
      { ...shown('place', { by }, surface), is: surface },
      ...Object.entries(different).map(([fact, cited]) =>
        shown(fact as keyof typeof different, cited as Cited, surface),
      ),
    ];
  });
  return [
    shown('record', record),
    shown('vanishes', vanishes),
    shown('unnamed', unnamed),
    shown('shows', shows),
    ...places,
    shown('age', platform.age),
    ...(platform.closed ? [shown('closed', platform.closed)] : []),
    ...(platform.under16 ? [shown('under16', platform.under16)] : []),
  ];
}
