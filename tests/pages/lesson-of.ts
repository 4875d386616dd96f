import type { Finding, Severity } from '../../src/engine/report.ts';
import type { Lesson } from '../../src/lessons/lessons.ts';
import type { LibraryExample, LibraryRule } from '../../src/lessons/library.ts';
import type { Explained } from '../../src/messages/replies.ts';

export const exampleOf = (part: Partial<LibraryExample> = {}): LibraryExample => ({
  id: 'emoticon-01',
  rule: 'emoticon',
  expect: 'flagged',
  text: 'Well done :-)',
  context: { surface: 'group-message', role: 'volunteer', account: 'official' },
  explanation: 'A smiley stands in for words. Clause 9.4 asks for words.',
  better: 'Well done, all of you.',
  ...part,
});

export const ruleOf = (part: Partial<LibraryRule> = {}): LibraryRule => ({
  rule: 'emoticon',
  title: 'Emoji or emoticon',
  severity: 'warn',
  clauses: [
    { id: '9.4', title: 'No emoticons', text: 'Use words.' },
    { id: '9.1', title: 'Professional?', text: 'Be polite.' },
  ],
  why: 'Signs can be misread.',
  instead: 'Say it in words.',
  examples: [
    exampleOf(),
    exampleOf({
      id: 'emoticon-02',
      expect: 'safe',
      text: 'Well done.',
      explanation: 'Words only, as clause 9.4 asks.',
      better: undefined,
    }),
  ],
  ...part,
});

export const lessonOf = (part: Partial<Lesson> = {}): Lesson => ({
  id: 'first',
  name: 'First evening',
  minutes: 45,
  notes: 'Begin with names.',
  items: [
    { example: 'emoticon-01', notes: 'Ask who uses these.' },
    { example: 'emoticon-02', notes: '' },
  ],
  ...part,
});

/** A finding at the words, which stand in the draft once. */
export function findingAt(
  draft: string,
  words: string,
  severity: Severity = 'warn',
  rule = 'emoticon',
): Finding {
  const start = draft.indexOf(words);
  return {
    rule,
    title: `Title of ${rule}`,
    clauses: ['9.4'],
    severity,
    start,
    end: start + words.length,
    text: words,
    message: { what: `${rule} is seen.`, why: 'The code asks for words.', instead: 'Say it in words.' },
    suggestions: [],
  };
}

export const explainedOf = (findings: Finding[], part: Partial<Explained> = {}): Explained => ({
  report: {
    verdict: findings[0]?.severity ?? 'clear',
    findings,
    clauses: [{ id: '9.4', title: 'No emoticons', text: 'Use words.' }],
  },
  truncated: false,
  depth: 'full',
  seen: [],
  near: [],
  scores: [],
  words: [],
  ...part,
});
