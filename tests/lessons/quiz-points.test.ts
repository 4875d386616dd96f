import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choices, pointsFor, pointsOf, voteFor } from '../../src/lessons/quiz/judge-draft.ts';
import { judgeMarks, markable, piecesOf } from '../../src/lessons/quiz/mark-words.ts';
import { scoreByClause, scoreOf, type Answered } from '../../src/lessons/quiz/score.ts';
import { exampleOf, ruleOf } from './examples.ts';

const anyChoice = fc.constantFrom(...choices);

describe('a draft that is judged', () => {
  it('gives a point, or half where it was held back in the other way; sending it gives none', () => {
    expect(pointsFor('stop', 'stop')).toBe(1);
    expect(pointsFor('change', 'stop')).toBe(0.5);
    expect(pointsFor('stop', 'change')).toBe(0.5);
    expect(pointsFor('send', 'stop')).toBe(0);
    expect(pointsFor('change', 'send')).toBe(0);
    expect(pointsFor('send', 'send')).toBe(1);
  });

  it('by a room gives the mean of its hands, and counts for nothing where nobody raised one', () => {
    expect(pointsOf({ send: 1, change: 1, stop: 2 }, 'stop')).toBe(0.625);
    expect(pointsOf({ send: 0, change: 0, stop: 0 }, 'stop')).toBeNull();
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), fc.nat(999), anyChoice, (send, change, stop, expected) => {
        const points = pointsOf({ send, change, stop }, expected);
        if (send + change + stop === 0) expect(points).toBeNull();
        else {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('by one person is a room of one', () => {
    for (const choice of choices)
      for (const expected of choices)
        expect(pointsOf(voteFor(choice), expected)).toBe(pointsFor(choice, expected));
  });
});

const anyText = fc
  .array(fc.constantFrom(' ', '\n', '\u00a0', '\u200b', 'a', 'é', '-', '😀', '\ud83d'))
  .map((signs) => signs.join(''));

const draft = 'Add me on snap tonight, my number is 07700 900123 thanks';
const at = (words: string) => ({ start: draft.indexOf(words), end: draft.indexOf(words) + words.length });
const wordsOf = (...texts: string[]): Set<number> =>
  new Set(
    piecesOf(draft)
      .filter(({ text }) => texts.includes(text))
      .map(({ word }) => word!),
  );

describe('words that are marked', () => {
  it('are parts of the draft that make it up again, numbered from 0', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = piecesOf(text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const numbers = pieces.flatMap(({ word }) => word ?? []);
        expect(numbers).toEqual(numbers.map((_, index) => index));
      }),
    );
  });

  const meant = [at('Add me on snap'), at('07700 900123')];

  it('are right where each place has one of them and few stand beside', () => {
    expect(judgeMarks(draft, wordsOf('snap', '900123'), meant)).toMatchObject({
      points: 1,
      found: 2,
      places: 2,
    });
    expect(judgeMarks(draft, wordsOf('snap', '07700', 'number'), meant)).toMatchObject({
      points: 1,
      beside: 1,
    });
  });

  it('are half right where one place is missing, or where everything is marked', () => {
    expect(judgeMarks(draft, wordsOf('snap'), meant)).toMatchObject({ points: 0.5, found: 1 });
    const all = new Set(piecesOf(draft).flatMap(({ word }) => word ?? []));
    expect(judgeMarks(draft, all, meant)).toMatchObject({ points: 0.5, found: 2, beside: 5 });
  });

  it('are wrong where they miss all, and where nothing was to be marked', () => {
    expect(judgeMarks(draft, wordsOf('thanks'), meant).points).toBe(0);
    expect(judgeMarks(draft, new Set(), meant).points).toBe(0);
    expect(judgeMarks(draft, new Set(), []).points).toBe(1);
    expect(judgeMarks(draft, wordsOf('thanks'), []).points).toBe(0);
  });

  it('may be those of another finding at no cost', () => {
    const marked = wordsOf('Add', 'me', 'on', 'snap', '07700', '900123');
    expect(judgeMarks(draft, marked, [at('snap')]).points).toBe(0.5);
    expect(judgeMarks(draft, marked, [at('snap')], meant).points).toBe(1);
  });

  it('are asked for only where a place is less than the message as a whole', () => {
    expect(markable(draft, [{ start: 0, end: draft.length }, at('snap')])).toEqual([at('snap')]);
    expect(markable('Snapchat?', [{ start: 0, end: 8 }])).toHaveLength(1);
    expect(markable(draft, [{ start: 3, end: 4 }])).toEqual([]);
  });
});

describe('the score', () => {
  const answered = (clause: string, points: number | null): Answered => {
    const rule = ruleOf('a', { clauses: [{ id: clause, title: 'T', text: 'Text.' }] });
    const example = exampleOf('a', 1, 'flagged');
    return { question: { kind: 'judge', expected: 'stop', rule, example }, points };
  };

  it('adds up what counts, by clause in the order of the code', () => {
    const answers = [answered('13.1', 1), answered('6.11', 0.5), answered('6.2', 0), answered('13.1', null)];
    expect(scoreOf(answers)).toEqual({ asked: 3, points: 1.5 });
    expect(scoreByClause(answers).map(({ clause, asked, points }) => [clause.id, asked, points])).toEqual([
      ['6.2', 1, 0],
      ['6.11', 1, 0.5],
      ['13.1', 1, 1],
    ]);
  });

  it('by clause is the whole score, taken apart', () => {
    const anyAnswer = fc.tuple(fc.constantFrom('6.2', '9.1', '13.1'), fc.constantFrom(0, 0.5, 1, null));
    fc.assert(
      fc.property(fc.array(anyAnswer), (given) => {
        const answers = given.map(([clause, points]) => answered(clause, points));
        const parts = scoreByClause(answers);
        const sum = (of: (one: { asked: number; points: number }) => number): number =>
          parts.reduce((total, one) => total + of(one), 0);
        expect({ asked: sum(({ asked }) => asked), points: sum(({ points }) => points) }).toEqual(
          scoreOf(answers),
        );
      }),
    );
  });
});
