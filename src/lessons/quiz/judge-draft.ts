import type { Pooled } from './pool.ts';

/** What one does with a draft, from the mildest on. */
export const choices = ['send', 'change', 'stop'] as const;
export type Choice = (typeof choices)[number];

/** How many chose what: one person, or a room by show of hands. */
export type Votes = Readonly<Record<Choice, number>>;

/** A rule that stops a message wants it stopped; where it asks for a look, or gives a tip, a change will do. */
export function expectedOf({ example, rule }: Pooled): Choice {
  if (example.expect === 'safe') return 'send';
  return rule.severity === 'stop' ? 'stop' : 'change';
}

/** 1 where it is right; half where a draft was held back, as it should be, in the other of the two ways; else 0. */
export function pointsFor(choice: Choice, expected: Choice): number {
  if (choice === expected) return 1;
  return choice !== 'send' && expected !== 'send' ? 0.5 : 0;
}

/** The mean of all votes; null where nobody voted. */
export function pointsOf(votes: Votes, expected: Choice): number | null {
  const voters = choices.reduce((sum, choice) => sum + votes[choice], 0);
  if (voters === 0) return null;
  return choices.reduce((sum, choice) => sum + votes[choice] * pointsFor(choice, expected), 0) / voters;
}

/** One person's choice. */
export const voteFor = (choice: Choice): Votes => ({ send: 0, change: 0, stop: 0, [choice]: 1 });
