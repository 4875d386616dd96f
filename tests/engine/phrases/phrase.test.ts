import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PhraseError, parsePhrase } from '../../../src/engine/phrases/phrase.ts';

const errorOf = (phrase: string): PhraseError => {
  try {
    parsePhrase(phrase);
  } catch (error) {
    if (error instanceof PhraseError) return error;
    throw error;
  }
  throw new Error(`"${phrase}" parses`);
};

describe('parsePhrase', () => {
  it('reads each kind of part', () => {
    expect(parsePhrase('<add> me? (on|via) {apps} ~2 snap* _ now')).toEqual({
      kind: 'sequence',
      parts: [
        { kind: 'verb', verb: 'add' },
        { kind: 'optional', part: { kind: 'word', word: 'me' } },
        {
          kind: 'either',
          parts: [
            { kind: 'word', word: 'on' },
            { kind: 'word', word: 'via' },
          ],
        },
        { kind: 'ref', name: 'apps' },
        { kind: 'gap', least: 0, most: 2 },
        { kind: 'prefix', prefix: 'snap' },
        { kind: 'gap', least: 1, most: 1 },
        { kind: 'word', word: 'now' },
      ],
    });
  });

  it('reads words as drafts have them: lower case, without apostrophes', () => {
    expect(parsePhrase("Don't")).toEqual({ kind: 'word', word: 'dont' });
  });

  it('takes a star inside a word as it stands', () => {
    expect(parsePhrase('f**k')).toEqual({ kind: 'word', word: 'f**k' });
  });

  it.each([
    ['', 0, /nothing/],
    ['(a b', 0, /"\)" is missing/],
    ['a b)', 3, /no partner/],
    ['a {apps', 2, /"}" is missing/],
    ['a <add', 2, /">" is missing/],
    ['a {} b', 2, /nothing between/],
    ['a (|b)', 3, /nothing between/],
    ['a ~13 b', 2, /1 to 12/],
    ['a ~0 b', 2, /1 to 12/],
    ['~ a', 0, /begin or end with a gap/],
    ['a ~2', 0, /begin or end with a gap/],
    ["a ' b", 2, /empty word/],
    ['('.repeat(14) + 'a' + ')'.repeat(14), 13, /nested/],
    ['a'.repeat(2001), 2000, /longer/],
  ])('refuses %j and says where', (phrase, at, message) => {
    const error = errorOf(phrase);
    expect(error.message).toMatch(message);
    expect(error.at).toBe(at);
  });

  it.each(['(~2|x) a', 'a (b|~3)', '~2? a', 'a (b ~)?', 'x? ~2 a', 'a ~2 x?'])(
    'refuses a gap at an end however it is hidden: %j',
    (phrase) => {
      expect(() => parsePhrase(phrase)).toThrow(/gap/);
    },
  );

  it.each(['a (~3 b)', 'a (~3 b)?', '(a ~)? b', '_ a _'])(
    'takes a gap that is bounded on both sides: %j',
    (phrase) => {
      expect(parsePhrase(phrase).kind).toBe('sequence');
    },
  );

  it('parses or throws PhraseError, whatever it is given', () => {
    const mark = fc.constantFrom(
      'a',
      'b ',
      '(',
      ')',
      '|',
      '{x}',
      '<go>',
      '~',
      '~3',
      '_',
      '?',
      '*',
      "'",
      '{',
      '<',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 14 }), (marks) => {
        try {
          expect(parsePhrase(marks.join('')).kind).toBeTypeOf('string');
        } catch (error) {
          expect(error).toBeInstanceOf(PhraseError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
