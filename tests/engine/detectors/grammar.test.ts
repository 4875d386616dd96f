import { describe, expect, it } from 'vitest';
import { readGrammar } from '../../../src/engine/detectors/grammar.ts';

const subjects = (sentence: string): string[] =>
  readGrammar(sentence).clauses.map((clause) => clause.subject);
const denied = (sentence: string): string[] =>
  readGrammar(sentence)
    .clauses.flatMap((clause) => clause.denials)
    .map((at) => /^[\w'’]+/.exec(sentence.slice(at))?.[0] ?? '');

describe('readGrammar', () => {
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

  it.each([
    ["please don't add me", true],
    ['we never ask for it', true],
    ['go without telling anyone', true],
    ['add me', false],
    ["don't forget to add me", false],
    ["don't hesitate to add me", false],
    ["why don't you add me", false],
  ])('hears whether %j denies: %s', (sentence, denies) => {
    expect(denied(sentence).length > 0).toBe(denies);
  });

  it('gives places in the sentence as it stands', () => {
    const sentence = 'Hi 😀 — please ask Dick Smith, he knows.';
    const { clauses, names } = readGrammar(sentence);
    for (const { start, end } of [...clauses, ...names]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(sentence.length);
      expect(end).toBeGreaterThan(start);
    }
    expect(names.map(({ start, end }) => sentence.slice(start, end)).join(' ')).toContain('Dick');
  });

  it('leaves what is no prose unread', () => {
    expect(readGrammar('not '.repeat(400))).toEqual({ clauses: [], names: [] });
  });
});
