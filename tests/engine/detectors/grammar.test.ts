import { describe, expect, it } from 'vitest';
import { readClauses, readNames } from '../../../src/engine/detectors/grammar.ts';

const subjects = (sentence: string): string[] => readClauses(sentence).map((clause) => clause.subject);

describe('what compromise says', () => {
  it.each([
    ['I will ring you', 'writer'],
    ['we meet at six', 'writer'],
    ['you can ring us', 'reader'],
    ['he told me to delete it', 'other'],
    ['My coach added me', 'other'],
    ['add me later', 'none'],
  ])('says who does it in %j', (sentence, subject) => {
    expect(subjects(sentence)[0]).toBe(subject);
  });

  it('gives places in the sentence as it stands', () => {
    const sentence = 'Hi 😀 — please ask Dick Smith, he knows.';
    const names = readNames(sentence);
    for (const { start, end } of [...readClauses(sentence), ...names]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(sentence.length);
      expect(end).toBeGreaterThan(start);
    }
    expect(names.map(({ start, end }) => sentence.slice(start, end)).join(' ')).toContain('Dick');
  });

  it('leaves what is no prose unread', () => {
    expect(readClauses('not '.repeat(400))).toEqual([]);
    expect(readNames('Dick '.repeat(400))).toEqual([]);
  });
});
