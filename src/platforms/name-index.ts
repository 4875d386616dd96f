import type { Register } from './schema.ts';
import { searchKey } from './search-key.ts';

/** One way to write a platform's name. */
export interface Name {
  key: string;
  id: string;
  /** Which letters it has, a bit for each; one letter's bit may be another's too. */
  letters: number;
  /** How many ways to write it people have: the better known of two that fit alike comes first. */
  known: number;
  alias: boolean;
}

export interface NameIndex {
  names: readonly Name[];
  byKey: ReadonlyMap<string, Name>;
  /** Keys that are everyday words, or too short to be sure of. */
  ambiguous: ReadonlySet<string>;
  domains: ReadonlyMap<string, string>;
  /** Host and path, lower case. */
  paths: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Register, NameIndex>();

/** Names and addresses of a register, which never changes once read; made once for each. */
export function indexOf(register: Register): NameIndex {
  const made = indexes.get(register);
  if (made) return made;
  const byKey = new Map<string, Name>();
  const ambiguous = new Set<string>();
  const domains = new Map<string, string>();
  const paths = new Map<string, string>();
  for (const [id, platform] of Object.entries(register)) {
    const { name, welsh, aliases, mode } = platform;
    const known = mode ? 0 : aliases.length + platform.domains.length;
    for (const [at, one] of [name, id, ...(welsh ? [welsh] : []), ...aliases].entries()) {
      const key = searchKey(one);
      if (!byKey.has(key)) byKey.set(key, { key, id, letters: lettersOf(key), known, alias: at > 1 });
    }
    for (const one of platform.ambiguous) ambiguous.add(searchKey(one));
    for (const host of platform.domains) domains.set(host, id);
    for (const path of platform.paths) paths.set(path, id);
  }
  const index = { names: [...byKey.values()], byKey, ambiguous, domains, paths };
  indexes.set(register, index);
  return index;
}

/** A bit for each letter that a word has. */
export function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at += 1) bits |= 1 << (key.charCodeAt(at) % 31);
  return bits;
}

/** No fewer slips than this lie between two words: each changes one letter at most. */
export const fewestSlips = (a: number, b: number): number => Math.max(count(a & ~b), count(b & ~a));

function count(bits: number): number {
  let left = bits;
  let found = 0;
  while (left !== 0) {
    left &= left - 1;
    found += 1;
  }
  return found;
}
