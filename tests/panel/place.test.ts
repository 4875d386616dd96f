import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { place, type Box } from '../../src/panel/place.ts';

const window = { width: 1280, height: 800 };
const size = { width: 380, height: 300 };

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('place', () => {
  it('goes above a composer at the bottom of the window', () => {
    const composer = { left: 400, top: 700, width: 500, height: 60 };
    const at = place(window, [composer], size);
    expect(at.top + size.height).toBeLessThan(composer.top);
    expect(at.left).toBe(400);
  });

  it('goes below a composer at the top', () => {
    const at = place(window, [{ left: 300, top: 40, width: 500, height: 120 }], size);
    expect(at.top).toBeGreaterThan(160);
  });

  it('goes to the side of a tall composer', () => {
    const at = place(window, [{ left: 20, top: 20, width: 500, height: 760 }], size);
    expect(at.left).toBeGreaterThan(520);
  });

  it('goes to the right where the page keeps room there, and ends with the composer', () => {
    const composer = { left: 20, top: 500, width: 500, height: 100 };
    const at = place(window, [composer], size, 'right');
    expect([at.left, at.top]).toEqual([528, 300]);
    const wide = place(window, [{ ...composer, width: 1100 }], size, 'right');
    expect(wide).toEqual(place(window, [{ ...composer, width: 1100 }], size));
  });

  it('stays inside a phone-sized window', () => {
    const at = place({ width: 320, height: 568 }, [{ left: 0, top: 500, width: 320, height: 60 }], {
      width: 304,
      height: 300,
    });
    expect(at.left).toBeGreaterThanOrEqual(0);
    expect(at.left + 304).toBeLessThanOrEqual(320);
  });

  it('never covers the composer nor the send control where any side has room, wherever they stand', () => {
    const box = fc.record({
      left: fc.integer({ min: 0, max: 1100 }),
      top: fc.integer({ min: 0, max: 740 }),
      width: fc.integer({ min: 20, max: 600 }),
      height: fc.integer({ min: 20, max: 300 }),
    });
    fc.assert(
      fc.property(box, box, fc.integer({ min: 80, max: 900 }), (composer, send, height) => {
        const at = place(window, [composer, send], { ...size, height });
        const panel = {
          left: at.left,
          top: at.top,
          width: size.width,
          height: Math.min(height, at.maxHeight),
        };
        const fullUp = Math.min(composer.top, send.top) < 136;
        const fullDown =
          window.height - Math.max(composer.top + composer.height, send.top + send.height) < 136;
        if (fullUp && fullDown) return;
        expect(overlap(panel, composer)).toBe(false);
        expect(overlap(panel, send)).toBe(false);
        expect(panel.left).toBeGreaterThanOrEqual(0);
        expect(panel.left + panel.width).toBeLessThanOrEqual(window.width);
        expect(panel.top).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
