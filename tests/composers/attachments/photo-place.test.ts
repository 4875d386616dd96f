import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEAD, photoPlace } from '../../../src/composers/attachments/photo-place.ts';
import { heic, jpeg, png, tiff, webp } from './photos.ts';

const says = (bytes: readonly number[]): boolean => photoPlace(new Uint8Array(bytes).buffer);
const forms = { jpeg, png, webp, heic };
const named = Object.entries(forms);

describe.each(named)('a photograph as %s', (_, form) => {
  it('carries its place, in either order of bytes', () => {
    expect(says(form(tiff()))).toBe(true);
    expect(says(form(tiff({ little: false })))).toBe(true);
  });

  it('carries none without a GPS table, with an empty one, with half of one, or where the camera did not know', () => {
    for (const bare of [{ tags: null }, { tags: [0, 29] }, { tags: [1, 2] }, { denominator: 0 }])
      expect([bare, says(form(tiff(bare)))]).toEqual([bare, false]);
  });

  it('carries none where it is cut off before the place', () => {
    const whole = form(tiff());
    expect(says(whole.slice(0, whole.length - tiff().length + 20))).toBe(false);
  });
});

describe('photoPlace', () => {
  it('reads no further than it should', () => {
    const far = [
      0xff,
      0xd8,
      ...Array.from({ length: 3 }, () => [
        0xff,
        0xe2,
        0xff,
        0xff,
        ...Array.from({ length: 65_533 }, () => 0),
      ]).flat(),
    ];
    expect(says([...far, ...jpeg(tiff()).slice(2)])).toBe(false);
    expect(far.length).toBeGreaterThan(HEAD);
  });

  it('says nothing of other files', () => {
    expect(says([])).toBe(false);
    expect(says(Array.from('GIF89a and some more of it', (one) => one.charCodeAt(0)))).toBe(false);
    expect(says(tiff())).toBe(false);
  });

  it('gives an answer for any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(photoPlace(bytes.slice().buffer)).toBeTypeOf('boolean');
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives an answer for any photograph with some bytes changed', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(forms)), fc.boolean(), changes, (form, little, list) => {
        const bytes = form(tiff({ little }));
        for (const [at, value] of list) bytes[at % bytes.length] = value;
        expect(says(bytes)).toBeTypeOf('boolean');
      }),
      { numRuns: 3_000 },
    );
  });

  it('takes no longer for bytes that begin a heading or a chunk everywhere', () => {
    const worst = [
      Array.from({ length: HEAD }, (_, at) => heic([])[at] ?? [0x45, 0x78, 0x69, 0x66, 0, 0][at % 6]!),
      [0xff, 0xd8, ...Array.from({ length: HEAD }, () => 0xff)],
      [...png([]).slice(0, 8), ...Array.from({ length: HEAD }, () => 0)],
    ];
    const before = performance.now();
    for (const bytes of worst) expect(says(bytes)).toBe(false);
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
