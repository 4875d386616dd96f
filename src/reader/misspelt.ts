import type { PieceVocabulary } from './word-pieces.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 5;
const LONGEST = 16;
/** A slip is looked for in common words only; a name is one letter away from some rare word or other. */
const COMMON = 8_000;
const alphabet = 'abcdefghijklmnopqrstuvwxyz';
const plain = /^[a-z]+$/;
/** What a known word may end in without being one of the vocabulary's. */
const ending = /(?:e?s|e?d|e?r|ers|ing|ly|y|in)$/;

/**
 * The common word that a word may be a slip of: one letter left out, or two changed round; the most common of them, or
 * undefined where there is none or the word is known. Some three hundred look-ups for a word that isn't.
 */
export function meantBy(word: string, vocabulary: PieceVocabulary): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || !plain.test(word)) return undefined;
  if (vocabulary.get(word) !== undefined || vocabulary.get(word.replace(ending, '')) !== undefined)
    return undefined;
  let best: string | undefined;
  let least = COMMON;
  const look = (one: string): void => {
    const place = vocabulary.placeOf(one);
    if (place === undefined || place >= least) return;
    least = place;
    best = one;
  };
  for (let at = 1; at < word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    for (const letter of alphabet) look(head + letter + tail);
    if (at + 1 < word.length) look(head + tail[1]! + tail[0]! + tail.slice(2));
  }
  return best;
}
