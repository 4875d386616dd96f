import { describe, expect, it } from 'vitest';
import { joinChanges } from '../../../src/composers/editors/join-changes.ts';

const text = 'gr8 to see u 😀 there';
const great = { start: 0, end: 3, replacement: 'Great' };
const you = { start: 11, end: 12, replacement: 'you' };
const smile = { start: 12, end: 15, replacement: '' };

describe('joinChanges', () => {
  it('makes one change of all that can be written at once', () => {
    expect(joinChanges(text, [smile, you, great], () => true)).toEqual([
      { start: 0, end: 15, replacement: 'Great to see you' },
    ]);
  });

  it('leaves those apart that cannot', () => {
    expect(joinChanges(text, [smile, you, great], (start) => start > 0)).toEqual([
      { start: 11, end: 15, replacement: 'you' },
      great,
    ]);
  });

  it('has nothing to join in one or none', () => {
    expect(joinChanges(text, [], () => true)).toEqual([]);
    expect(joinChanges(text, [you], () => true)).toEqual([you]);
  });
});
