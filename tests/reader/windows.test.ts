import { describe, expect, it } from 'vitest';
import { MOST, windows } from '../../src/reader/windows.ts';
import { PieceVocabulary, wordPieces } from '../../src/reader/word-pieces.ts';
import { assetText } from './assets.ts';

const vocabulary = new PieceVocabulary(assetText('vocabulary.txt'));
const sentence = 'The coach leaves the hall at nine on Saturday morning, so please bring a form. ';

function cut(draft: string): string[] {
  return windows(draft, wordPieces(draft, vocabulary)).map((part) =>
    draft.slice(part[0]!.start, part.at(-1)!.end),
  );
}

describe('windows', () => {
  it('reads a short message whole', () => {
    expect(cut('Hello. See you there!\n\nSam')).toEqual(['Hello. See you there!\n\nSam']);
    expect(cut('')).toEqual([]);
  });

  it('cuts between sentences, and leaves nothing out', () => {
    const draft = sentence.repeat(40).trim();
    const parts = cut(draft);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.join(' ')).toBe(draft);
    for (const part of parts) expect(part.endsWith('form.')).toBe(true);
  });

  it('never makes one longer than the reader takes, though nothing ends a sentence', () => {
    const draft = 'word '.repeat(1_000);
    for (const part of windows(draft, wordPieces(draft, vocabulary)))
      expect(part.length).toBeLessThanOrEqual(MOST);
    const one = 'q'.repeat(90).concat(' ').repeat(20);
    for (const part of windows(one, wordPieces(one, vocabulary)))
      expect(part.length).toBeLessThanOrEqual(MOST);
  });

  it('leaves windows of later paragraphs as they were when an earlier one changes', () => {
    const paragraph = sentence.repeat(6).trim();
    const before = cut([paragraph, paragraph, paragraph].join('\n\n'));
    const after = cut([`Dear all, ${paragraph}`, paragraph, paragraph].join('\n\n'));
    expect(after.slice(1)).toEqual(before.slice(1));
    expect(after[0]).not.toBe(before[0]);
  });
});
