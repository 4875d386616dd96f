import { describe, expect, it } from 'vitest';
import { quotedWords } from '../../src/reader/quoted-words.ts';
import type { Piece } from '../../src/reader/word-pieces.ts';

/** Pieces of a draft, cut at the marks, with a score for each. */
function quoted(marked: string, ...scores: number[]): string[] {
  const draft = marked.replaceAll('|', '');
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of marked.split('|')) {
    const text = part.trim();
    const start = draft.indexOf(text, at);
    pieces.push({ id: 0, start, end: start + text.length });
    at = start + text.length;
  }
  return quotedWords(draft, pieces, scores).map(({ start, end }) => draft.slice(start, end));
}

describe('quotedWords', () => {
  it('quotes the run around the highest score', () => {
    expect(quoted('please |keep |this |quiet |ok', 0.1, 0.8, 0.6, 0.9, 0.1)).toEqual(['keep this quiet']);
  });

  it('draws a piece out to its whole word', () => {
    expect(quoted('dis|cord |now', 0.9, 0.1, 0.1)).toEqual(['discord']);
  });

  it('quotes no marks alone, unless there is nothing else', () => {
    expect(quoted('tell |nobody |? |:', 0.1, 0.6, 0.1, 0.9)).toEqual(['nobody']);
    expect(quoted('tell |nobody |ok |?', 0.01, 0.2, 0.01, 0.9)).toEqual(['nobody']);
    expect(quoted('? |!', 0.9, 0.1)).toEqual(['?']);
    expect(quoted('gr|8 |!', 0.9, 0.8, 0.7)).toEqual(['gr8 !']);
  });

  it('quotes a second run where it is plain by itself', () => {
    expect(quoted('a |b |c |d', 0.9, 0.1, 0.1, 0.6)).toEqual(['a', 'd']);
    expect(quoted('a |b |c |d', 0.9, 0.1, 0.1, 0.4)).toEqual(['a']);
  });

  it('quotes no second run that only joins words', () => {
    expect(quoted('message |me |now |in |the |squad', 0.9, 0.8, 0.1, 0.6, 0.7, 0.1)).toEqual(['message me']);
    expect(quoted('in |the |squad', 0.6, 0.7, 0.1)).toEqual(['in the']);
    expect(quoted('message |now |in |Bath', 0.9, 0.1, 0.6, 0.7)).toEqual(['message', 'in Bath']);
  });

  it('quotes the best there is where nothing is plain', () => {
    expect(quoted('a |b |c', 0.01, 0.2, 0.01)).toEqual(['b']);
  });
});
