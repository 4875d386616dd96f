import { expect, it } from 'vitest';
import { groupAnswers } from '../../src/pages/answer/answer-groups.ts';
import type { Reason, SurfaceAnswer } from '../../src/platforms/answer.ts';

const record: Reason = { criterion: 'permanent-record', clause: '11.1', text: 'Nothing is kept.' };
const hidden: Reason = { criterion: 'private-messaging', clause: '10.2', text: 'It is private.' };
const email = { platform: 'email', name: 'Work email', surface: 'email' as const };
const answer = (part: Partial<SurfaceAnswer>): SurfaceAnswer => ({
  surface: 'public-post',
  answer: 'not-permitted',
  reasons: [record],
  instead: [email],
  writtenFirst: { criterion: 'written-first', clause: '10.3', text: 'Keep it.' },
  ...part,
});

it('tells a reason once, and for where it doesn’t hold for the whole group', () => {
  const [group, ...others] = groupAnswers([
    answer({}),
    answer({ surface: 'direct-message', reasons: [record, hidden] }),
  ]);
  expect(others).toEqual([]);
  expect(group?.surfaces).toEqual(['public-post', 'direct-message']);
  expect(group?.reasons).toEqual([
    { ...record, only: null },
    { ...hidden, only: ['direct-message'] },
  ]);
  expect(group?.instead).toEqual([{ places: [email], only: null }]);
});

it('puts the strictest answer first', () => {
  const groups = groupAnswers([
    answer({ answer: 'permitted' }),
    answer({ answer: 'with-conditions', surface: 'story' }),
    answer({ answer: 'ask', surface: 'live' }),
    answer({ surface: 'call' }),
  ]);
  expect(groups.map((group) => group.answer)).toEqual([
    'not-permitted',
    'ask',
    'with-conditions',
    'permitted',
  ]);
});
