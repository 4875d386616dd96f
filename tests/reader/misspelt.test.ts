import { describe, expect, it } from 'vitest';
import { meantBy } from '../../src/reader/misspelt.ts';
import { PieceVocabulary, wordPieces } from '../../src/reader/word-pieces.ts';
import { assetText } from './assets.ts';

const vocabulary = new PieceVocabulary(assetText('vocabulary.txt'));

describe('a slip of the finger', () => {
  it.each([
    ['tomorow', 'tomorrow'],
    ['recieve', 'receive'],
    ['transprot', 'transport'],
    ['pcture', 'picture'],
  ])('%s is read as %s', (word, meant) => {
    expect(meantBy(word, vocabulary)).toBe(meant);
  });

  it.each(['tomorrow', 'chats', 'carer', 'rply', 'qwrtzx', 'l33tword', ''])('%s is left as it is', (word) => {
    expect(meantBy(word, vocabulary)).toBeUndefined();
  });

  it('keeps the place where it stands', () => {
    const draft = 'See you tomorow then';
    const pieces = wordPieces(draft, vocabulary);
    expect(pieces).toHaveLength(4);
    expect(pieces[2]).toEqual({ id: vocabulary.get('tomorrow'), start: 8, end: 15 });
  });
});
