import { parsePhrase, type Phrase } from '../phrases/phrase.ts';
import type { PackSource } from './schema.ts';

/** A phrase of a pack, with its place in it. */
export interface Listed {
  part: 'rules' | 'lexicons';
  id: string;
  keys: (string | number)[];
  phrase: Phrase;
}

/** Every phrase of the rules, then every entry of the lexicons. All of them parse. */
export function phrasesOf({ rules, lexicons }: PackSource): Listed[] {
  const all: Listed[] = [];
  for (const [id, { matches, excuses }] of Object.entries(rules)) {
    const add = (keys: (string | number)[], texts: readonly string[] = []): void =>
      texts.forEach((text, at) =>
        all.push({ part: 'rules', id, keys: [...keys, at], phrase: parsePhrase(text) }),
      );
    matches.forEach((match, at) => {
      if ('any' in match) add(['matches', at, 'any'], match.any);
      for (const key of ['alongside', 'anywhere', 'nowhere'] as const) add(['matches', at, key], match[key]);
    });
    excuses.forEach((excuse, at) => {
      if ('any' in excuse) add(['excuses', at, 'any'], excuse.any);
    });
  }
  for (const [id, { entries }] of Object.entries(lexicons)) {
    entries.forEach((entry, at) => {
      for (const text of typeof entry === 'string' ? [entry] : Object.keys(entry)) {
        all.push({ part: 'lexicons', id, keys: ['entries', at], phrase: parsePhrase(text) });
      }
    });
  }
  return all;
}

/** A phrase and everything inside it. */
export function* partsOf(phrase: Phrase): Generator<Phrase> {
  yield phrase;
  if (phrase.kind === 'optional') yield* partsOf(phrase.part);
  if (phrase.kind === 'sequence' || phrase.kind === 'either')
    for (const part of phrase.parts) yield* partsOf(part);
}
