import type { PackFile, Refusal } from '../engine/source/read-pack.ts';
import { YamlFile } from '../engine/source/yaml-file.ts';
import { PlatformSource, type Register } from './schema.ts';
import { searchKey } from './search-key.ts';

export type RegisterReading = { ok: true; register: Register } | { ok: false; refusals: Refusal[] };

/**
 * Read the register: one `<id>.yaml` a platform. Refused whole, with every reason found, if anything in it is wrong:
 * half a register would call a platform unknown that has an answer. Other files are left alone.
 */
export function readRegister(files: readonly PackFile[]): RegisterReading {
  const refusals: Refusal[] = [];
  const register: Register = {};
  /** Modes, looked at once every platform is there. */
  const modes: { id: string; of: string; refuse: (reason: string) => void }[] = [];
  /** Who has a name, short form or domain. Two platforms with one name could not be told apart. */
  const owners = new Map<string, string>();

  for (const { path, text } of files) {
    const id = /^([^/]+)\.yaml$/.exec(path)?.[1];
    if (!id) continue;
    if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) {
      refusals.push({ file: path, line: 0, reason: 'its name must be lower-case words joined by hyphens' });
      continue;
    }
    const yaml = new YamlFile(path, text);
    const reading = yaml.read(PlatformSource);
    if (!reading.ok) {
      refusals.push(...reading.refusals);
      continue;
    }
    const platform = reading.value;
    const refuse = (keys: (string | number)[], reason: string): void => {
      refusals.push({ file: path, line: yaml.line(keys), reason: `${keys.join('.')}: ${reason}` });
    };
    const own = (name: string, keys: (string | number)[]): void => {
      if (!name) return refuse(keys, 'has neither a letter, a digit nor an emoji to search by');
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, id);
      else if (owner !== id) refuse(keys, `${owner}.yaml has it too; a name may mean one platform only`);
    };
    own(searchKey(platform.name), ['name']);
    own(searchKey(id), ['name']);
    if (platform.welsh) own(searchKey(platform.welsh), ['welsh']);
    platform.aliases.forEach((alias, at) => own(searchKey(alias), ['aliases', at]));
    platform.domains.forEach((domain, at) => own(domain, ['domains', at]));
    platform.paths.forEach((place, at) => own(place, ['paths', at]));
    const names = new Set([platform.name, id, ...platform.aliases].map(searchKey));
    platform.ambiguous.forEach((name, at) => {
      if (!names.has(searchKey(name))) refuse(['ambiguous', at], `"${name}" is none of its names`);
    });
    for (const { keys, by } of citations(platform)) {
      by.forEach((source, at) => {
        if (!Object.hasOwn(platform.sources, source))
          refuse([...keys, 'by', at], `"${source}" is not under sources`);
      });
    }
    if (platform.mode) modes.push({ id, of: platform.mode, refuse: (reason) => refuse(['mode'], reason) });
    register[id] = platform;
  }
  for (const { id, of, refuse } of modes) {
    if (of === id || !Object.hasOwn(register, of)) refuse(`there is no other platform "${of}"`);
    else if (register[of]!.mode) refuse(`${of}.yaml is a mode itself; name what both belong to`);
  }
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, register };
}

interface Citation {
  keys: string[];
  by: string[];
}

/** Every place of a file that names sources. */
function citations({ facts, surfaces, age, closed, under16 }: PlatformSource): Citation[] {
  const places: [string[], Record<string, { by?: string[] | undefined } | undefined>][] = [
    [['facts'], facts],
    [['surfaces'], Object.fromEntries(Object.entries(surfaces).map(([one, { by }]) => [one, { by }]))],
    ...Object.entries(surfaces).map(
      ([surface, different]): [string[], Record<string, { by?: string[] | undefined } | undefined>] => [
        ['surfaces', surface],
        { ...different, by: undefined },
      ],
    ),
    [[], { age, closed, under16 }],
  ];
  return places.flatMap(([keys, group]) =>
    Object.entries(group).map(([key, cited]) => ({ keys: [...keys, key], by: cited?.by ?? [] })),
  );
}
