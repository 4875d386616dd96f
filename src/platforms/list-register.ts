import type { Policy } from '../policy/settings.ts';
import type { Answer, Named, PlatformSurface } from './answer.ts';
import { decide, surfacesOf } from './decide.ts';
import { nameIn, type Language } from './language.ts';
import type { Register } from './schema.ts';

/** A line of the list of all platforms. */
export interface RegisterRow extends Named {
  /** Other ways to write the name. */
  aliases: string[];
  mode: string | null;
  /** Null where nobody checked it. */
  age: number | null;
  closed: boolean;
  under16: 'named' | 'exempt' | null;
  entered: string;
  /** In the order in which answers are given. */
  answers: { surface: PlatformSurface; answer: Answer; criteria: string[] }[];
}

/** Every platform with its answers, by name. */
export function listRegister(register: Register, policy: Policy, language: Language = 'en'): RegisterRow[] {
  return Object.entries(register)
    .map(([id, platform]): RegisterRow => {
      const name = nameIn(language, platform);
      const { kind, aliases, mode = null, age, closed, under16, entered } = platform;
      const answers = surfacesOf(platform).map((one) => {
        const { surface, answer, reasons } = decide(platform, one, policy);
        return { surface, answer, criteria: reasons.map(({ criterion }) => criterion) };
      });
      return {
        id,
        name,
        kind,
        aliases,
        mode,
        age: age?.is ?? null,
        closed: closed !== undefined,
        under16: under16?.is ?? null,
        entered,
        answers,
      };
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
