import { expect, it } from 'vitest';
import { answerText } from '../../src/pages/answer/answer-text.ts';
import { mayIUse } from '../../src/platforms/may-i-use.ts';
import { policy, shipped } from '../platforms/platform-of.ts';

const today = new Date('2026-12-01T10:00:00Z');

it('says all of an answer in plain text, with clauses and days', () => {
  const text = answerText(mayIUse(shipped, 'insta', policy), today);
  expect(text).toMatch(/^May I use Instagram with young people\?\n\nStory, Direct message: No\n/);
  expect(text).toContain('(Code, clause 10.2)');
  expect(text).toContain('Instead of direct message: Work email, Phone call');
  expect(text).toContain('If a young person writes to you there first:');
  expect(text).toContain('(Announced on 15 June 2026)');
  expect(text).toMatch(/Facts as of 26 November 2026\. Answered on 1 December 2026\.$/);
});

it('says whom to ask about what is not listed', () => {
  const text = answerText(mayIUse(shipped, 'flurble', policy), today);
  expect(text).toMatch(/^May I use flurble with young people\?\n\nAsk first\n.*safeguarding lead/s);
});
