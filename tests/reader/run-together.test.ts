import { describe, expect, it } from 'vitest';
import { partsOf } from '../../src/reader/run-together.ts';
import { PieceVocabulary, wordPieces } from '../../src/reader/word-pieces.ts';
import { assetText } from './assets.ts';

const vocabulary = new PieceVocabulary(assetText('vocabulary.txt'));
const parted = (word: string): string =>
  partsOf(word, vocabulary)
    .map((from, part, begins) => word.slice(from, begins[part + 1]))
    .join(' ');

describe('words that were written together', () => {
  it.each([
    ['meetmeafter', 'meet me after'],
    ['comeroundmine', 'come round mine'],
    ['gobacktoyourcountry', 'go back to your country'],
    ['nobodyshouldhatewomen', 'nobody should hate women'],
  ])('%s is %s', (word, words) => {
    expect(parted(word)).toBe(words);
  });

  it.each([
    'headteacher',
    'safeguarding',
    'penistone',
    'scunthorpe',
    'llanfairpwllgwyngyll',
    'hertfordshire',
    'alphabetical',
    'wilhelmina',
    'x'.repeat(100),
  ])('%s is one word', (word) => {
    expect(parted(word)).toBe('');
  });

  it('are read with the places where they stand', () => {
    const draft = 'Please comeroundmine at six';
    const words = wordPieces(draft, vocabulary).map(({ start, end }) => draft.slice(start, end));
    expect(words).toEqual(['Please', 'come', 'round', 'mine', 'at', 'six']);
  });

  it('are looked for in the first of a draft only, so that what is pasted costs what its length says', () => {
    const long = 'comeroundmine '.repeat(500);
    const pieces = wordPieces(long, vocabulary);
    expect(pieces.filter(({ id }) => id === vocabulary.get('mine'))).toHaveLength(400);
  });
});
