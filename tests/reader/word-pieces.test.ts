import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PieceVocabulary, wordPieces } from '../../src/reader/word-pieces.ts';
import { assetText } from './assets.ts';

interface Cut {
  text: string;
  pieces: [id: number, start: number, end: number][];
}

const vocabulary = new PieceVocabulary(assetText('vocabulary.txt'));
/** Made by the base model's own tokenizer; `rules/reader/pieces.py` says how. */
const cuts = JSON.parse(readFileSync(new URL('pieces.json', import.meta.url), 'utf8')) as Cut[];

describe('wordPieces', () => {
  it.each(cuts)('cuts $text as the base model does', ({ text, pieces }) => {
    expect(wordPieces(text, vocabulary).map(({ id, start, end }) => [id, start, end])).toEqual(pieces);
  });

  it('never throws, and its pieces follow one another inside the draft', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let last = 0;
        for (const { id, start, end } of wordPieces(text, vocabulary)) {
          expect(id).toBeGreaterThanOrEqual(0);
          expect(start).toBeGreaterThanOrEqual(last > start ? start : last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('refuses what is no vocabulary', () => {
    expect(() => new PieceVocabulary('a\nb\n')).toThrow(
      'vocabulary: [CLS] is missing; build the package again',
    );
  });
});
