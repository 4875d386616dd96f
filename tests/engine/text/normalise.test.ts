import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/engine/text/normalise.ts';
import { hostileDraft } from './hostile.ts';

describe('normalise', () => {
  it('maps each unit to a span of the draft, never backwards, and ends where the draft ends', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const { text, starts, ends } = normalise(draft);
        expect(starts.length).toBeGreaterThan(text.length);
        expect(starts[text.length]).toBe(draft.length);
        for (let unit = 0; unit < text.length; unit += 1) {
          expect(ends[unit]).toBeGreaterThan(starts[unit]!);
          expect(ends[unit]).toBeLessThanOrEqual(draft.length);
          expect(starts[unit]).toBeGreaterThanOrEqual(starts[unit - 1] ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives plain text back as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 32, max: 126 }).map((code) => String.fromCharCode(code)) }),
        (draft) => {
          const { text, starts, ends } = normalise(draft);
          expect(text).toBe(draft);
          expect([...starts].slice(0, text.length + 1)).toEqual([...text, ''].map((_, index) => index));
          expect([...ends].slice(0, text.length)).toEqual([...text].map((_, index) => index + 1));
        },
      ),
    );
  });

  it('keeps an emoji whole', () => {
    expect(normalise('👩‍👧 ok').text).toBe('👩‍👧 ok');
  });

  it('counts a mark to the letter that it stands on', () => {
    const { text, starts, ends } = normalise('ae\u0301b');
    expect(text).toBe('aeb');
    expect([starts[1], ends[1]]).toEqual([1, 3]);
  });
});
