import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Automaton } from '../../../src/engine/phrases/automaton.ts';
import { compilePhrases } from '../../../src/engine/phrases/compile.ts';
import { PhraseError, parsePhrase, type Phrase } from '../../../src/engine/phrases/phrase.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const lexicons: Record<string, string[]> = {
  la: ['ant', 'ant bee', 'cat (dog|eel)?', 'fo*'],
  lb: ['bee', '{la} dog', 'gnu _ ant'],
};

/** Where a phrase that begins at a word may end: slow, and plain to see. */
function ends(phrase: Phrase, words: readonly string[], at: number): Set<number> {
  const word = words[at];
  const one = (fits: boolean): Set<number> => new Set(word !== undefined && fits ? [at + 1] : []);
  switch (phrase.kind) {
    case 'word':
      return one(word === phrase.word);
    case 'prefix':
      return one(word?.startsWith(phrase.prefix) ?? false);
    case 'gap': {
      const all = Array.from(
        { length: phrase.most - phrase.least + 1 },
        (_, more) => at + phrase.least + more,
      );
      return new Set(all.filter((end) => end <= words.length));
    }
    case 'ref':
      return new Set(
        (lexicons[phrase.name] ?? []).flatMap((entry) => [...ends(parsePhrase(entry), words, at)]),
      );
    case 'either':
      return new Set(phrase.parts.flatMap((part) => [...ends(part, words, at)]));
    case 'optional':
      return new Set([at, ...ends(phrase.part, words, at)]);
    case 'sequence':
      return phrase.parts.reduce(
        (from, part) => new Set([...from].flatMap((start) => [...ends(part, words, start)])),
        new Set([at]),
      );
    case 'verb':
      throw new Error('verbs have a test of their own');
  }
}

function automatonOf(phrases: readonly string[]): Automaton {
  return new Automaton(
    compilePhrases(
      phrases.map((phrase) => ({ phrase, list: 1 })),
      (name) => lexicons[name],
    ),
  );
}

const animal = fc.constantFrom('ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu');
const source = fc.letrec<{ phrase: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 3 },
    animal,
    fc.constantFrom('{la}', '{lb}', 'fo*', '~1', '~3', '_'),
    tie('phrase').map((inside) => `(${inside})`),
    tie('phrase').map((inside) => `(${inside})?`),
    fc.tuple(tie('phrase'), tie('phrase')).map(([a, b]) => `(${a}|${b})`),
  ),
  phrase: fc.array(tie('atom'), { minLength: 1, maxLength: 3 }).map((atoms) => atoms.join(' ')),
})).phrase;

/** Whether it can be read: not where a gap stands at an end. */
function isPhrase(text: string): boolean {
  try {
    return parsePhrase(text).kind !== undefined;
  } catch (error) {
    if (error instanceof PhraseError) return false;
    throw error;
  }
}

it('finds what a plain search finds, for any phrases and any words', () => {
  let compared = 0;
  fc.assert(
    fc.property(
      fc.array(source, { minLength: 1, maxLength: 6 }),
      fc.array(animal, { maxLength: 10 }),
      (sources, words) => {
        const phrases = sources.filter(isPhrase);
        const wanted = phrases.flatMap((phrase, id) =>
          words.flatMap((_, from) => {
            const to = Math.max(...ends(parsePhrase(phrase), words, from), from);
            return to > from ? [`${id}: ${from}-${to}`] : [];
          }),
        );
        const found = automatonOf(phrases)
          .open(tokenise(words.join(' ')))
          .find(1);
        expect(found.map(({ phrase, from, to }) => `${phrase}: ${from}-${to}`).toSorted()).toEqual(
          wanted.toSorted(),
        );
        compared += wanted.length;
      },
    ),
    { numRuns: 1_000 },
  );
  expect(compared).toBeGreaterThan(500);
});
