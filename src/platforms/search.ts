import { editDistance } from './edit-distance.ts';
import type { Register } from './schema.ts';
import { searchKey } from './search-key.ts';

export interface Found {
  /** The platform that is plainly meant; null where none is, or more than one could be. */
  platform: string | null;
  /** Others that could be meant, likeliest first. */
  matches: string[];
}

const MOST_MATCHES = 6;
/** Longer than any name or question; more is not compared. */
const LONGEST = 200;
/** Shortest beginning of a name for which names are suggested. */
const SHORTEST_PREFIX = 2;

/** Words of a question about a platform that don't say which. Matters only where the whole query is no name. */
const filler = new Set(
  `a account allowed allowing am an and any app are by call calls can channel chat chats could direct dm dms do for
  group groups have i in inbox is it let members message messages messaging may my ok okay on online our over page
  people permitted personal please post posts private send service should site someone somebody story talk teenagers
  the them to use used using via video we website with you young`.split(/\s+/),
);

/**
 * Which platform a query means: by name, short form, emoji, domain or address, or within one slip of the keyboard.
 * A longer beginning or two slips only suggest: an unlisted app is often named a little like a listed one.
 */
export function search(register: Register, query: string): Found {
  const { names, domains } = indexOf(register);
  const text = query.slice(0, LONGEST);
  const key = searchKey(text);
  const bare = searchKey(withoutFiller(text));
  if (!key) return { platform: null, matches: [] };

  const exact = names.get(key) ?? byDomain(domains, text) ?? names.get(bare);
  const near = suggestions(names, bare || key, exact);
  if (exact) return { platform: exact, matches: near.filter(({ rank }) => rank === 1).map(({ id }) => id) };
  const slips = near.filter(({ rank }) => rank === 0).map(({ id }) => id);
  const rest = near.map(({ id }) => id);
  if (slips.length === 1) return { platform: slips[0]!, matches: rest.filter((id) => id !== slips[0]) };
  return { platform: null, matches: rest };
}

interface Near {
  id: string;
  /** 0: one slip away; 1: begins so; 2: two slips away, or one in a very short name. */
  rank: number;
}

function suggestions(names: ReadonlyMap<string, string>, key: string, exact: string | undefined): Near[] {
  const best = new Map<string, number>();
  for (const [name, id] of names) {
    if (id === exact) continue;
    const rank = nearness(name, key);
    if (rank < (best.get(id) ?? Infinity)) best.set(id, rank);
  }
  return [...best]
    .map(([id, rank]) => ({ id, rank }))
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_MATCHES);
}

function nearness(name: string, key: string): number {
  const limit = name.length >= 8 ? 2 : name.length >= 4 ? 1 : 0;
  const distance = editDistance(name, key, limit);
  if (distance === 1 && name.length > 4 && key.length > 4) return 0;
  if (key.length >= SHORTEST_PREFIX && name.startsWith(key)) return 1;
  return distance <= limit ? 2 : Infinity;
}

const withoutFiller = (text: string): string =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !filler.has(word.replace(/[^\p{L}\p{N}]/gu, '')))
    .join(' ');

/** The platform at an address or host, or at a host above it. */
function byDomain(domains: ReadonlyMap<string, string>, text: string): string | undefined {
  const address = text.trim().toLowerCase();
  if (!/^[^\s]+\.[^\s]+$/.test(address)) return undefined;
  const url = address.includes('://') ? address : `https://${address}`;
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.split('.');
  for (let at = 0; at < labels.length - 1; at += 1) {
    const id = domains.get(labels.slice(at).join('.'));
    if (id) return id;
  }
  return undefined;
}

interface Index {
  names: ReadonlyMap<string, string>;
  domains: ReadonlyMap<string, string>;
}
const indexes = new WeakMap<Register, Index>();

/** Names and domains of a register, which never changes once read; made once for each. */
function indexOf(register: Register): Index {
  const known = indexes.get(register);
  if (known) return known;
  const names = new Map<string, string>();
  const domains = new Map<string, string>();
  for (const [id, { name, aliases, domains: hosts }] of Object.entries(register)) {
    for (const one of [name, id, ...aliases]) names.set(searchKey(one), id);
    for (const host of hosts) domains.set(host, id);
  }
  const index = { names, domains };
  indexes.set(register, index);
  return index;
}
