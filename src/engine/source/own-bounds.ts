import type { Phrase } from '../phrases/phrase.ts';
import type { Place } from './cross-check.ts';
import { partsOf, phrasesOf, type Listed } from './phrase-list.ts';
import type { Refusal } from './read-pack.ts';
import type { PackSource } from './schema.ts';

/**
 * What an organisation's own pack may cost. A draft is read from each of its words for as long as a phrase may still
 * go on: the length of phrases, their gaps and their number say how much that is. Ours has more phrases, which
 * were measured; a stranger's are not.
 */
export const bounds = {
  /** Phrases of rules and entries of lexicons. */
  phrases: 5_000,
  /** Words that one phrase may cover, with those of the lexicons that it names. */
  reach: 40,
  /** The same of an entry of a lexicon. */
  entryReach: 12,
  /** Words in gaps (`~` is three, `~8` eight) and words that may be left out, in one phrase. */
  looseInPhrase: 24,
  /** The same of all phrases together. */
  loose: 1_000,
  /** Lexicons that name each other, one in the other. */
  depth: 3,
  /** Different `<verbs>`: asking for the forms of each takes a millisecond. */
  verbs: 300,
} as const;

/** What in a pack is beyond the bounds. The pack has passed `crossCheck`. Linear in its phrases. */
export function boundsCheck(pack: PackSource, place: Place): Refusal[] {
  const all = phrasesOf(pack);
  const refusals: Refusal[] = [];
  const whole = (what: string, is: number, most: number): void => {
    if (is > most)
      refusals.push({ ...place('rules', '', []), reason: `has ${is} ${what}; ${most} are the most` });
  };
  whole('phrases and entries of lexicons', all.length, bounds.phrases);
  // Nothing more is measured of a pack that is too large to be measured.
  if (refusals.length > 0) return refusals;
  const parts = all.flatMap(({ phrase }) => [...partsOf(phrase)]);
  const loose = all.map(({ phrase }) => looseIn(phrase));
  whole(
    'words in gaps (~) or to be left out (?)',
    loose.reduce((sum, one) => sum + one, 0),
    bounds.loose,
  );
  const verbs = new Set(parts.flatMap((part) => (part.kind === 'verb' ? [part.verb] : [])));
  whole('different verbs in <>', verbs.size, bounds.verbs);

  const measure = new Lexicons(all);
  for (const name of Object.keys(pack.lexicons)) {
    if (measure.of(name).depth <= bounds.depth) continue;
    const reason = `stands with others in one another, more than ${bounds.depth} deep`;
    refusals.push({ ...place('lexicons', name, []), reason: `the lexicon "${name}" ${reason}` });
  }
  all.forEach(({ part, id, keys, phrase }, at) => {
    if (loose[at]! > bounds.looseInPhrase) {
      const reason = `this phrase has ${loose[at]} words in gaps or to be left out; ${bounds.looseInPhrase} are the most`;
      refusals.push({ ...place(part, id, keys), reason });
    }
    const most = part === 'rules' ? bounds.reach : bounds.entryReach;
    const { reach } = measure.phrase(phrase);
    const reason = `this phrase may cover ${reach} words; here ${most} are the most`;
    if (reach > most) refusals.push({ ...place(part, id, keys), reason });
  });
  return refusals;
}

/** Words of a phrase that need not be there: each of them gives every word before it one more way to go on. */
function looseIn(phrase: Phrase): number {
  switch (phrase.kind) {
    case 'gap':
      return phrase.most;
    case 'optional':
      return 1 + looseIn(phrase.part);
    case 'sequence':
    case 'either':
      return phrase.parts.reduce((sum, part) => sum + looseIn(part), 0);
    default:
      return 0;
  }
}

/** How many words it may cover, and how many lexicons stand in one another in it. */
interface Size {
  reach: number;
  depth: number;
}

/** Sizes of lexicons, each measured once. None of them names itself. */
class Lexicons {
  readonly #entries: ReadonlyMap<string, Phrase[]>;
  readonly #known = new Map<string, Size>();

  constructor(all: readonly Listed[]) {
    const entries = new Map<string, Phrase[]>();
    for (const { part, id, phrase } of all) {
      if (part === 'lexicons') {
        const list = entries.get(id);
        if (list) list.push(phrase);
        else entries.set(id, [phrase]);
      }
    }
    this.#entries = entries;
  }

  of(name: string): Size {
    const known = this.#known.get(name);
    if (known) return known;
    // An entity (a number, an address, a name) is one word and no lexicon.
    const entries = this.#entries.get(name);
    const size = entries ? largest(entries.map((entry) => this.phrase(entry))) : { reach: 1, depth: -1 };
    const result = { reach: size.reach, depth: size.depth + 1 };
    this.#known.set(name, result);
    return result;
  }

  phrase(phrase: Phrase): Size {
    switch (phrase.kind) {
      case 'gap':
        return { reach: phrase.most, depth: 0 };
      case 'ref':
        return this.of(phrase.name);
      case 'verb':
        return { reach: phrase.verb.split(' ').length, depth: 0 };
      case 'sequence': {
        const sizes = phrase.parts.map((part) => this.phrase(part));
        return { ...largest(sizes), reach: sizes.reduce((sum, { reach }) => sum + reach, 0) };
      }
      case 'either':
        return largest(phrase.parts.map((part) => this.phrase(part)));
      case 'optional':
        return this.phrase(phrase.part);
      default:
        return { reach: 1, depth: 0 };
    }
  }
}

const largest = (sizes: readonly Size[]): Size =>
  sizes.reduce((a, b) => ({ reach: Math.max(a.reach, b.reach), depth: Math.max(a.depth, b.depth) }));
