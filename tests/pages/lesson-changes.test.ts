import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lesson, Lessons } from '../../src/lessons/lessons.ts';
import {
  lessonAlone,
  withExample,
  withItem,
  withItemAt,
  withTheirs,
  withoutExample,
  type OwnExample,
} from '../../src/pages/library/lesson-changes.ts';

const own = (id: string, text = 'Hello'): OwnExample => ({
  id,
  rule: 'threat',
  expect: 'safe',
  text,
  context: { surface: 'email', role: 'volunteer', account: 'unknown' },
  explanation: 'Fine.',
  own: true,
});
const lessonOf = (...examples: string[]): Lesson => ({
  id: 'l-1',
  name: 'One',
  minutes: 10,
  notes: '',
  items: examples.map((example) => ({ example, notes: '' })),
});
const order = ({ items }: Lesson): string => items.map(({ example }) => example).join('');

describe('the order of a lesson', () => {
  it.each([
    [0, 2, 'bcad'],
    [3, 0, 'dabc'],
    [1, 1, 'abcd'],
    [1, 99, 'acdb'],
    [2, -5, 'cabd'],
    [9, 0, 'abcd'],
  ])('from %i to %i is %s', (from, to, expected) => {
    expect(order(withItemAt(lessonOf('a', 'b', 'c', 'd'), from, to))).toBe(expected);
  });

  it('never loses or doubles one', () => {
    const lesson = lessonOf('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.integer({ min: -2, max: 8 }), fc.integer({ min: -2, max: 8 }), (from, to) => {
        fc.pre(from >= 0);
        expect([...order(withItemAt(lesson, from, to))].toSorted().join('')).toBe('abcde');
      }),
    );
  });

  it('takes an example once', () => {
    expect(order(withItem(withItem(lessonOf('a'), 'b'), 'b'))).toBe('ab');
  });
});

describe('own examples', () => {
  const mine: Lessons = { examples: [own('own-1'), own('own-2')], lessons: [lessonOf('own-1', 'x-01')] };

  it('are changed in their place', () => {
    expect(withExample(mine, own('own-1', 'Bye')).examples.map(({ text }) => text)).toEqual(['Bye', 'Hello']);
  });

  it('go out of the lessons with them', () => {
    const { examples, lessons } = withoutExample(mine, 'own-1');
    expect(examples.map(({ id }) => id)).toEqual(['own-2']);
    expect(order(lessons[0]!)).toBe('x-01');
  });

  it('go with a lesson that needs them, and no others', () => {
    expect(lessonAlone(mine, mine.lessons[0]!).examples.map(({ id }) => id)).toEqual(['own-1']);
  });

  it('from elsewhere stand beside mine: the same once, another of the same id under a new one', () => {
    expect(withTheirs(mine, mine)).toEqual(mine);
    const theirs: Lessons = { examples: [own('own-1', 'Other')], lessons: [lessonOf('own-1')] };
    const both = withTheirs(mine, theirs);
    expect(both.examples.map(({ text }) => text)).toEqual(['Hello', 'Hello', 'Other']);
    const id = both.examples[2]!.id;
    expect(id).not.toBe('own-1');
    expect(order(both.lessons[1]!)).toBe(id);
    expect(new Set(both.lessons.map((one) => one.id)).size).toBe(2);
    expect(both.lessons[0]).toEqual(mine.lessons[0]);
  });
});
