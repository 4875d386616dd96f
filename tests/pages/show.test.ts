import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, remainingText } from '../../src/pages/present/clock.ts';
import { act, beginning, clock, type Action, type Show } from '../../src/pages/present/show.ts';

const steps = [5, 4, 5];
const all = steps.reduce((sum, one) => sum + one, 0);
const play = (actions: Action[], show: Show = beginning(0)): Show =>
  actions.reduce((now, action) => act(now, action, steps, 0), show);
const times = (count: number, action: Action): Action[] => Array.from({ length: count }, () => action);

describe('a show', () => {
  it('comes to its end step by step, stays there, and goes all the way back', () => {
    const end = play(times(all, 'next'));
    expect(end).toMatchObject({ slide: 3, step: 0 });
    expect(play(['next'], end)).toEqual(end);
    expect(play(times(all + 3, 'back'), end)).toEqual(beginning(0));
  });

  it('goes back to the last step of the example before', () => {
    expect(play([...times(5, 'next'), 'back'])).toMatchObject({ slide: 0, step: 4 });
  });

  it('jumps to the first and the last example', () => {
    expect(play(['last'])).toMatchObject({ slide: 2, step: 0 });
    expect(play(['last', 'next', 'first'])).toMatchObject({ slide: 0, step: 0 });
  });

  it('brings the picture back at the first press after a blank, and only then goes on', () => {
    expect(play(['next', 'blank', 'next'])).toMatchObject({ blank: false, step: 1 });
    expect(play(['next', 'blank', 'blank', 'next'])).toMatchObject({ blank: false, step: 2 });
  });

  it('never leaves its examples, whatever is pressed', () => {
    const action = fc.constantFrom<Action>('next', 'back', 'first', 'last', 'blank', 'clock', 'restart');
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const { slide, step } = play(actions);
        expect(slide).toBeGreaterThanOrEqual(0);
        expect(slide).toBeLessThanOrEqual(steps.length);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThan(steps[slide] ?? 1);
      }),
    );
  });

  it('counts the time that its clock runs, and no other', () => {
    let show = beginning(1_000);
    expect(clock(show, 61_000)).toBe(60_000);
    show = act(show, 'clock', steps, 61_000);
    expect(clock(show, 500_000)).toBe(60_000);
    show = act(show, 'clock', steps, 500_000);
    expect(clock(show, 501_000)).toBe(61_000);
    expect(clock(act(show, 'restart', steps, 501_000), 502_000)).toBe(1_000);
  });
});

describe('the clock', () => {
  it.each([
    [0, '00:00'],
    [65_400, '01:05'],
    [3_600_000, '1:00:00'],
  ])('shows %i ms as %s', (milliseconds, text) => {
    expect(clockText(milliseconds)).toBe(text);
  });

  it.each([
    [0, '45 minutes left'],
    [44.5 * 60_000, '1 minute left'],
    [45 * 60_000 + 1, '1 minute over'],
    [48 * 60_000, '3 minutes over'],
  ])('tells of a lesson of 45 minutes after %d ms: %s', (milliseconds, text) => {
    expect(remainingText(45, milliseconds)).toBe(text);
  });
});
