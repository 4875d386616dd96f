import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/engine/text/tokenise.ts';
import { hostileDraft } from './hostile.ts';

/** The first token that reads as a word, in any of its readings, and the draft's own words for it. */
function reading(draft: string, word: string): string | undefined {
  const token = tokenise(draft).tokens.find(({ text, variants }) => text === word || variants.includes(word));
  return token && draft.slice(token.start, token.end);
}

const oneCharacter = (draft: string, start: number, end: number): boolean =>
  String.fromCodePoint(draft.codePointAt(start)!).length >= end - start;

describe('tokenise', () => {
  it('keeps every span in the draft, in order and apart, whatever the Unicode', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const { tokens, sentences, original } = tokenise(draft);
        expect(original).toBe(draft);
        let behind = 0;
        for (const token of tokens) {
          // One sign may hold several words ("½", "ﷺ"); they share its span. Nothing else overlaps.
          if (token.start < behind) expect(oneCharacter(draft, token.start, behind)).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(draft.length);
          expect(sentences[token.sentence]).toBeDefined();
          behind = token.end;
        }
        for (const [index, sentence] of sentences.entries()) {
          expect(sentence.to).toBeGreaterThan(sentence.from);
          expect(sentence.from).toBe(sentences[index - 1]?.to ?? 0);
        }
        expect(sentences.at(-1)?.to ?? 0).toBe(tokens.length);
      }),
      { numRuns: 500 },
    );
  });

  it('never cuts a pair of surrogates', () => {
    const cuts = (draft: string, at: number): boolean =>
      /[\ud800-\udbff]/.test(draft[at - 1] ?? '') && /[\udc00-\udfff]/.test(draft[at] ?? '');
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        for (const { start, end } of tokenise(draft).tokens) {
          expect(cuts(draft, start) || cuts(draft, end)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['spaced letters', 'on s n a p now', 'snap', 's n a p'],
    ['dotted letters', 'on s.n.a.p now', 'snap', 's.n.a.p'],
    ['dashed letters', 'on s-n-a-p now', 'snap', 's-n-a-p'],
    ['full-width letters', 'on ｓｎａｐ now', 'snap', 'ｓｎａｐ'],
    ['mathematical letters', 'on 𝓼𝓷𝓪𝓹 now', 'snap', '𝓼𝓷𝓪𝓹'],
    ['Cyrillic look-alikes', 'on ѕnар now', 'snap', 'ѕnар'],
    ['zero-width spaces', 'on s\u200bn\u200ba\u200bp now', 'snap', 's\u200bn\u200ba\u200bp'],
    ['a soft hyphen', 'on sn\u00adap now', 'snap', 'sn\u00adap'],
    ['accents', 'the cáfè is', 'cafe', 'cáfè'],
    [
      'piled-up marks',
      'on s\u0303n\u0303\u0303a\u0303p\u0303 now',
      'snap',
      's\u0303n\u0303\u0303a\u0303p\u0303',
    ],
    ['digits for letters', 'what sh1t now', 'shit', 'sh1t'],
    ['signs for letters', 'you @ss now', 'ass', '@ss'],
    ['a 1 for an l', 'so coo1 now', 'cool', 'coo1'],
    ['stretched letters', 'soooo good', 'so', 'soooo'],
    ['stretched double letters', 'so goooood', 'good', 'goooood'],
    ['curly apostrophes', 'we don’t know', 'dont', 'don’t'],
    ['a ligature', 'it is ﬁne now', 'fine', 'ﬁne'],
    ['after an emoji of two units', '😀 snap', 'snap', 'snap'],
  ])('undoes %s and still points at what was typed', (_, draft, word, typed) => {
    expect(reading(draft, word)).toBe(typed);
  });

  it('takes initials for initials, not for a word spelled out', () => {
    expect(tokenise('J.R.R. Tolkien').tokens.map((token) => token.text)).not.toContain('jrr');
  });

  it('joins no list of two letters', () => {
    expect(tokenise('plan a b now').tokens.map((token) => token.text)).toEqual(['plan', 'a', 'b', 'now']);
  });

  it('splits words at hyphens and slashes', () => {
    expect(tokenise('one-to-one and/or').tokens.map((token) => token.text)).toEqual([
      'one',
      'to',
      'one',
      'and',
      'or',
    ]);
  });

  it('says how a word was capitalised', () => {
    const caps = tokenise('Bring YOUR form to McKay').tokens.map((token) => token.caps);
    expect(caps).toEqual(['title', 'upper', 'lower', 'lower', 'mixed']);
  });

  it('knows what is quoted', () => {
    const quoted = (draft: string): string[] =>
      tokenise(draft)
        .tokens.filter((token) => token.quoted)
        .map((token) => token.text);
    expect(quoted('She wrote "add me" to us')).toEqual(['add', 'me']);
    expect(quoted('> add me\nWe said no')).toEqual(['add', 'me']);
    expect(quoted("don't say that, it's rude")).toEqual([]);
  });
});

describe('sentences', () => {
  const sentences = (draft: string): string[] =>
    tokenise(draft).sentences.map(({ start, end }) => draft.slice(start, end));

  it('ends at marks, new lines and nowhere else', () => {
    expect(sentences('One here. Two now! Three?\nFour')).toEqual(['One here.', 'Two now!', 'Three?', 'Four']);
  });

  it('goes on after an abbreviation and inside a number', () => {
    expect(sentences('Ask Mr. Khan at 5.30 today')).toHaveLength(1);
  });

  it('tells questions and exclamations', () => {
    const [first, second] = tokenise('Are you in? Great!!').sentences;
    expect(first).toMatchObject({ question: true, exclaims: 0 });
    expect(second).toMatchObject({ question: false, exclaims: 2 });
  });
});
