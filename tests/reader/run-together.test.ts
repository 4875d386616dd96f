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
    'dishwasher',
    'inflatable',
    'whosoever',
    '200720082009',
    'x'.repeat(100),
  ])('%s is one word', (word) => {
    expect(parted(word)).toBe('');
  });

  it('are read with the places where they stand', () => {
    const draft = 'Please comeroundmine at six';
    const words = wordPieces(draft, vocabulary).map(({ start, end }) => draft.slice(start, end));
    expect(words).toEqual(['Please', 'come', 'round', 'mine', 'at', 'six']);
  });

  it('are found out once, and of those that were met a bounded number is kept', () => {
    const fresh = new PieceVocabulary(assetText('vocabulary.txt'));
    const word = (at: number): string =>
      `zqxwvzqx${String.fromCodePoint(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + Math.floor(at / 676))}`;
    for (let at = 0; at < 6_000; at += 1) partsOf(word(at), fresh);
    expect(fresh.parted.size).toBeGreaterThan(900);
    expect(fresh.parted.size).toBeLessThanOrEqual(5_000);
    expect(partsOf('comeroundmine', fresh)).toBe(partsOf('comeroundmine', fresh));
  });
});
