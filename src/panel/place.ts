/** A box in viewport pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where the panel goes, and how tall it may be; it scrolls inside beyond that. */
export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

const MARGIN = 8;
/** Under this height a panel can't be read; then another side is taken. */
const LEAST = 120;

/**
 * Beside the composer, never over it nor over the send control: above, below, right or left, the first side with
 * room for the whole panel, else the side with the most room, where it scrolls. Where the page keeps room on the right,
 * that comes first, and the panel ends with the composer.
 */
export function place(
  viewport: { width: number; height: number },
  keep: readonly Box[],
  size: { width: number; height: number },
  room: 'anywhere' | 'right' = 'anywhere',
): Place {
  const left = Math.max(0, Math.min(...keep.map((box) => box.left)));
  const top = Math.max(0, Math.min(...keep.map((box) => box.top)));
  const right = Math.min(viewport.width, Math.max(...keep.map((box) => box.left + box.width)));
  const bottom = Math.min(viewport.height, Math.max(...keep.map((box) => box.top + box.height)));
  const across = clamp(left, MARGIN, viewport.width - size.width - MARGIN);
  const down = clamp(top, MARGIN, viewport.height - size.height - MARGIN);
  const tall = viewport.height - 2 * MARGIN;
  const above = top - 2 * MARGIN;
  const below = viewport.height - bottom - 2 * MARGIN;
  const wide = size.width + 2 * MARGIN;

  const sides = [
    {
      room: above,
      fits: above >= size.height,
      left: across,
      top: Math.max(MARGIN, top - MARGIN - Math.min(size.height, above)),
    },
    { room: below, fits: below >= size.height, left: across, top: bottom + MARGIN },
    { room: tall, fits: viewport.width - right >= wide, left: right + MARGIN, top: down },
    { room: tall, fits: left >= wide, left: left - size.width - MARGIN, top: down },
  ];
  const kept = sides[2]!;
  if (room === 'right' && kept.fits) {
    const end = clamp(bottom - size.height, MARGIN, viewport.height - size.height - MARGIN);
    return { left: kept.left, top: end, maxHeight: tall };
  }
  const whole = sides.find((side) => side.fits);
  if (whole) return { left: whole.left, top: whole.top, maxHeight: whole.room };
  const best = above >= below ? sides[0]! : sides[1]!;
  if (best.room >= LEAST) return { left: best.left, top: best.top, maxHeight: best.room };
  // The composer fills the window: the far edge is the least harm.
  const upper = top >= viewport.height - bottom;
  return { left: across, top: upper ? MARGIN : viewport.height - LEAST - MARGIN, maxHeight: LEAST };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, Math.max(least, most)));
}
