import type { Advice } from './answer.ts';
import { nameIn, say, type Language } from './language.ts';
import type { PlatformSource, Register } from './schema.ts';

/** What the code is silent on: the platform's own age, what the law will say, and whose part it is. */
export function adviceOn(register: Register, id: string, language: Language): Advice[] {
  const platform = register[id]!;
  const name = nameIn(language, platform);
  const { age, under16, kind, mode } = platform;
  const advice: Advice[] = [];
  if (mode)
    advice.push({
      about: 'mode',
      text: say(language, 'modeOf', { name: nameIn(language, register[mode]!) }),
      date: platform.entered,
      sources: [],
    });
  if (age)
    advice.push({
      about: 'minimum-age',
      text: say(language, 'age', { age: age.is }),
      ...citing(platform, age.by),
    });
  if (under16)
    advice.push({
      about: 'under-16',
      text: say(language, under16.is === 'named' ? 'under16Named' : 'under16Exempt', { name }),
      ...citing(platform, under16.by),
      date: under16.announced,
    });
  if (kind === 'support')
    advice.push({
      about: 'service',
      text: say(language, 'service', { name }),
      date: platform.entered,
      sources: [],
    });
  return advice;
}

/** Addresses that a fact names, with the day on which one was last read, or else the facts were entered. */
export function citing(
  { sources, entered }: PlatformSource,
  by: readonly string[] | undefined,
): Pick<Advice, 'date' | 'sources'> {
  if (!by) return { date: null, sources: [] };
  const cited = by.map((one) => sources[one]!);
  const read = cited.flatMap((one) => one.read ?? []).toSorted();
  return { date: read.at(-1) ?? entered, sources: cited.map(({ at }) => at) };
}
