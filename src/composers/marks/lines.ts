import type { Layout } from './layout.ts';
import type { Mark, Shown } from './mark.ts';

/** A piece of a mark on one line of the text, in pixels of the window. */
export interface Drawn {
  mark: Mark;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Pixels between two lines under the same words. */
const APART = 4;
/** Words that are marked may begin as many letters above what is in sight; longer ones are not drawn. */
const REACH = 160;

/**
 * Where marks are seen now. Only what a press would reach counts: not what is scrolled away, cut off, or lies under a
 * dialog, a menu or our own panel.
 *
 * @param reached what a press was found to reach before, by place; asked of the browser only where it isn't known.
 * @param shown in the order of the draft. In a long one only those in sight are measured, for each costs as much as the text is long.
 */
export function linesOf(
  shown: readonly Shown[],
  layout: Layout,
  element: HTMLElement,
  reached: Map<string, boolean>,
): Drawn[] {
  const field = element.getBoundingClientRect();
  const top = Math.max(0, field.top);
  const bottom = Math.min(innerHeight, field.bottom);
  const lines: Drawn[] = [];
  for (let n = firstInSight(shown, layout, top); n < shown.length; n += 1) {
    const { mark, level } = shown[n]!;
    const seen = new Set<string>();
    const boxes = layout.range(mark.start, mark.end)?.getClientRects() ?? [];
    if (boxes[0] && boxes[0].top > bottom) break;
    for (const { left, top: upper, bottom: lower, width, height } of boxes) {
      // An element and the text that fills it are told as two boxes.
      const place = `${Math.round(left)} ${Math.round(lower)}`;
      if (width < 1 || lower > bottom + 1 || upper < top - 1 || seen.has(place)) continue;
      seen.add(place);
      const at = `${place} ${Math.round(width)}`;
      const free = reached.get(at) ?? reaches(element, left + width / 2, upper + height / 2);
      reached.set(at, free);
      if (free) lines.push({ mark, left, top: upper, width, height: height + level * APART });
    }
  }
  return lines;
}

/** Words stand the lower the later they come, so that looking at a few of them is enough. */
function firstInSight(shown: readonly Shown[], layout: Layout, top: number): number {
  let low = 0;
  let high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start } = shown[middle]!.mark;
    const box = layout.range(start, start + 1)?.getClientRects()[0];
    if (box && box.bottom < top) low = middle + 1;
    else high = middle;
  }
  const from = (shown[low]?.mark.start ?? Infinity) - REACH;
  while (low > 0 && shown[low - 1]!.mark.start >= from) low -= 1;
  return low;
}

/** Whether a press there reaches the element: asked of each tree that it stands in, the page's last. */
function reaches(element: Element, x: number, y: number): boolean {
  for (let inside = element; ;) {
    const root = inside.getRootNode() as Document | ShadowRoot;
    if (!inside.contains(root.elementFromPoint(x, y))) return false;
    if (!(root instanceof ShadowRoot)) return true;
    inside = root.host;
  }
}
