import { describe, expect, it } from 'vitest';
import { MOST, audienceOf, currentAnswers, silent } from '../../src/policy/audience.ts';

describe('audienceOf', () => {
  it('takes the readers for young people until somebody says otherwise', () => {
    expect(audienceOf('direct-message', null, 'young-people')).toEqual({
      readers: 'young-people',
      from: 'nobody',
    });
  });

  it('goes by the answer for the conversation before the settings', () => {
    expect(audienceOf('email', 'young-people', 'adults').readers).toBe('young-people');
    expect(audienceOf('email', 'adults', 'young-people').readers).toBe('adults');
    expect(audienceOf('email', null, 'adults')).toEqual({ readers: 'adults', from: 'settings' });
  });

  it('takes what is public for read by young people, whatever was answered', () => {
    for (const surface of ['public-post', 'public-comment'] as const)
      expect(audienceOf(surface, 'adults', 'adults')).toEqual({ readers: 'young-people', from: 'place' });
  });

  it('is silent on an answer for this conversation alone, never on a setting', () => {
    expect(silent(audienceOf('sms', 'adults', 'young-people'))).toBe(true);
    expect(silent(audienceOf('sms', null, 'adults'))).toBe(false);
    expect(silent(audienceOf('sms', 'young-people', 'young-people'))).toBe(false);
  });
});

describe('currentAnswers', () => {
  const answer = (day: string) => ({ site: 'x.com', readers: 'adults', day }) as const;

  it('forgets what was not used for 180 days, and what a wrong clock has dated far ahead', () => {
    const stored = {
      used: answer('2026-11-27'),
      old: answer('2026-05-31'),
      older: answer('2026-05-30'),
      ahead: answer('2099-01-01'),
    };
    expect(currentAnswers(stored, '2026-11-27').map(([id]) => id)).toEqual(['used', 'old']);
  });

  it(`keeps ${MOST}, and those that were used last`, () => {
    const stored = Object.fromEntries(
      Array.from({ length: MOST + 5 }, (_, at) => [`c${at}`, answer(at < 5 ? '2026-11-01' : '2026-11-20')]),
    );
    const ids = currentAnswers(stored, '2026-11-27').map(([id]) => id);
    expect(ids).toHaveLength(MOST);
    expect(ids).not.toContain('c0');
  });

  it('leaves out what is no answer and keeps the others', () => {
    const stored = { good: answer('2026-11-27'), bad: { site: 'x.com', readers: 'pupils' }, worse: 7 };
    expect(currentAnswers(stored, '2026-11-27').map(([id]) => id)).toEqual(['good']);
    for (const nonsense of [undefined, null, 7, 'text'])
      expect(currentAnswers(nonsense, '2026-11-27')).toEqual([]);
  });
});
