import { editDistance } from './edit-distance.ts';
import { fewestSlips, indexOf, lettersOf, type Name, type NameIndex } from './name-index.ts';
import type { Register } from './schema.ts';
import { searchKey } from './search-key.ts';

export interface Found {
  /** The platform that is plainly meant; null where none is, or more than one could be. */
  platform: string | null;
  /** True where `platform` is what an everyday word, or two letters, could mean: to be asked back. */
  doubtful: boolean;
  /** All that could be meant, likeliest first; `platform` is the first of them. */
  matches: string[];
}

const MOST_MATCHES = 6;
/** Longer than any name or question; more is not compared. */
const LONGEST = 200;
/** Shortest beginning of a name for which names are suggested. */
const SHORTEST_PREFIX = 2;
/** Words of a question that are looked at one by one. */
const MOST_WORDS = 12;

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
  const index = indexOf(register);
  const text = query.slice(0, LONGEST);
  const key = searchKey(text);
  if (!key) return { platform: null, doubtful: false, matches: [] };
  const words = wordsOf(text);
  const bare = searchKey(words.filter((word) => !filler.has(searchKey(word))).join(' '));

  const address = byAddress(index, text);
  const name = index.byKey.get(key) ?? (address ? undefined : index.byKey.get(bare));
  const exact = name?.id ?? address;
  const near = suggestions(index, key, bare, words);
  if (exact) {
    const others = near.filter(({ id, rank }) => id !== exact && rank <= BEGINS).map(({ id }) => id);
    const doubtful = name !== undefined && index.ambiguous.has(name.key);
    return { platform: exact, doubtful, matches: [exact, ...others].slice(0, MOST_MATCHES) };
  }
  const slips = near.filter(({ rank }) => rank === SLIP).map(({ id }) => id);
  const platform = slips.length === 1 ? slips[0]! : null;
  return { platform, doubtful: false, matches: near.map(({ id }) => id).slice(0, MOST_MATCHES) };
}

/** How near a name is: the smaller, the likelier that it is meant. */
const SLIP = 0;
const BEGINS = 1;
const INSIDE = 2;
const FAR = 3;

interface Near extends Name {
  rank: number;
  slips: number;
  /** Begins with the same letter: people seldom get the first one wrong. */
  begins: boolean;
  /** True where words of the question that don't say which were left out. */
  bare: boolean;
}

/** Platforms that a query could mean, likeliest first, each by its likeliest name. */
function suggestions(index: NameIndex, key: string, bare: string, words: readonly string[]): Near[] {
  const best = new Map<string, Near>();
  const offer = (near: Near): void => {
    const known = best.get(near.id);
    if (!known || likelier(near, known) < 0) best.set(near.id, near);
  };
  const readings = [key, ...(bare && bare !== key ? [bare] : [])].map(
    (one) => [one, lettersOf(one)] as const,
  );
  for (const name of index.names) {
    for (const [one, letters] of readings) {
      const near = nearness(name, one, letters);
      if (near) offer({ ...name, ...near, bare: one !== key });
    }
  }
  for (const name of namesAmong(index, words))
    offer({ ...name, rank: INSIDE, slips: 0, begins: true, bare: false });
  return [...best.values()].toSorted(likelier);
}

const likelier = (a: Near, b: Near): number =>
  a.rank - b.rank ||
  a.slips - b.slips ||
  Number(a.bare) - Number(b.bare) ||
  Number(b.begins) - Number(a.begins) ||
  Number(a.alias) - Number(b.alias) ||
  b.known - a.known ||
  (a.id < b.id ? -1 : 1);

function nearness(name: Name, key: string, letters: number): Pick<Near, 'rank' | 'slips' | 'begins'> | null {
  const limit = name.key.length >= 8 ? 2 : name.key.length >= 3 ? 1 : 0;
  const slips = fewestSlips(name.letters, letters) > limit ? limit + 1 : editDistance(name.key, key, limit);
  const begins = name.key[0] === key[0];
  if (slips <= 1 && name.key.length > 4 && key.length > 4) return { rank: SLIP, slips, begins };
  if (key.length >= SHORTEST_PREFIX && name.key.startsWith(key)) return { rank: BEGINS, slips: 0, begins };
  return slips <= limit ? { rank: FAR, slips, begins } : null;
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Names that stand among the words of a question, three words long at most; everyday words are none. */
function namesAmong({ byKey, ambiguous }: NameIndex, words: readonly string[]): Name[] {
  const some = words.slice(0, MOST_WORDS);
  if (some.length < 2) return [];
  return some.flatMap((_, from) =>
    [1, 2, 3].flatMap((length) => {
      const name = byKey.get(searchKey(some.slice(from, from + length).join(' ')));
      return name && name.key.length > 3 && !ambiguous.has(name.key) ? [name] : [];
    }),
  );
}

/** The platform at an address: by host and path where the register has them, else by host, or a host above it. */
function byAddress({ domains, paths }: NameIndex, text: string): string | undefined {
  const address = text.trim().toLowerCase();
  if (!/^[^\s]+\.[^\s]+$/.test(address)) return undefined;
  const url = address.includes('://') ? address : `https://${address}`;
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const labels = hostname.split('.');
  const hosts = labels.slice(0, -1).map((_, at) => labels.slice(at).join('.'));
  const parts = pathname.split('/').filter(Boolean).slice(0, MOST_WORDS);
  for (let length = parts.length; length > 0; length -= 1) {
    const path = parts.slice(0, length).join('/');
    const found = hosts.map((host) => paths.get(`${host}/${path}`)).find(Boolean);
    if (found) return found;
  }
  return hosts.map((host) => domains.get(host)).find(Boolean);
}
