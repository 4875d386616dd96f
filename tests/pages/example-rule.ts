import type { LibraryRule } from '../../src/lessons/library.ts';

/** A rule of a library with one example of each kind. */
export const exampleRule = (part: Partial<LibraryRule> = {}): LibraryRule => ({
  rule: 'insult',
  title: 'Insult or mockery',
  severity: 'warn',
  clauses: [{ id: '9.1', title: 'Professional tone', text: 'Write with respect.' }],
  why: 'A joke at somebody’s cost hurts.',
  instead: 'Say what should change.',
  examples: [
    {
      id: 'insult-01',
      rule: 'insult',
      expect: 'flagged',
      text: 'Only a muppet folds it so.',
      context: { surface: 'email', role: 'volunteer', account: 'personal' },
      explanation: 'It calls somebody a name. Clause 9.1.',
      better: 'Please fold it in three.',
    },
    {
      id: 'insult-11',
      rule: 'insult',
      expect: 'safe',
      text: 'The Muppets are on at six.',
      context: { surface: 'group-message', role: 'paid-staff', account: 'official' },
      explanation: 'It names a show. Clause 9.1 is kept.',
    },
  ],
  ...part,
});
