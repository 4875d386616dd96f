import { describe, expect, it } from 'vitest';
import { walkStep } from '../../../src/composers/marks/walk-key.ts';
import { byHand } from '../fakes.ts';

const press = (init: KeyboardEventInit): KeyboardEvent => new KeyboardEvent('keydown', init);
const both = { altKey: true, shiftKey: true };

describe('the keys that go through marked words', () => {
  it('are Alt+Shift with the arrows down and up', () => {
    expect(walkStep(byHand(press({ ...both, key: 'ArrowDown' })))).toBe(1);
    expect(walkStep(byHand(press({ ...both, key: 'ArrowUp' })))).toBe(-1);
  });

  it.each([
    { key: 'ArrowDown' },
    { key: 'ArrowDown', altKey: true },
    { key: 'ArrowDown', shiftKey: true },
    { ...both, key: 'ArrowDown', ctrlKey: true },
    { ...both, key: 'ArrowLeft' },
    { ...both, key: 'n' },
  ])('are no others: %o', (init) => {
    expect(walkStep(byHand(press(init)))).toBe(0);
  });

  it("are a person's: a script walks nowhere", () => {
    expect(walkStep(press({ ...both, key: 'ArrowDown' }))).toBe(0);
  });
});
