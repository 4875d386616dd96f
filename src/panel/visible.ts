/** Milliseconds for which the panel must have been wholly in sight, in one place, before a press in it can be meant. */
const SEEN = 500;
/** Part of the panel that must be in sight; the rest is what rounding may take. */
const WHOLE = 0.98;

/**
 * What a press in the panel is worth. `sure`: it was wholly in sight and stood still for long enough. `likely`: the
 * same, in a browser that can't tell whether something covers it. The others count for nothing.
 */
export type Sight = 'sure' | 'likely' | 'too-soon' | 'covered';

/** Watches whether a person can see the panel: a page can cover, fade, clip, shrink or move it, and lure a click. */
export interface SightWatch {
  /** Begin anew with this panel, or go on where it stands as it stood. */
  look(panel: HTMLElement): void;
  now(): Sight;
  end(): void;
}

/** Asks the browser itself, since styles of the page that hide the panel are too many to list. */
export function watchSight(): SightWatch {
  let panel: HTMLElement | null = null;
  let box: DOMRect | null = null;
  let since = Infinity;
  const observers: IntersectionObserver[] = [];
  /** What each of them said last. */
  const said = new Map<IntersectionObserver, boolean>();

  const hear = (entries: IntersectionObserverEntry[], observer: IntersectionObserver): void => {
    const { intersectionRatio, isVisible = true } = entries.at(-1)! as CoverEntry;
    // Only the first of them looks for covers.
    const seen = isVisible || observer !== observers[0];
    said.set(observer, seen && intersectionRatio >= WHOLE);
    // Moved, by the page or by us: seen anew from there.
    if (panel && observer === observers[1] && !said.get(observer)) look(panel);
    const whole = observers.every((one) => said.get(one));
    if (!whole) since = Infinity;
    else if (since === Infinity) since = performance.now();
  };

  const end = (): void => {
    for (const observer of observers.splice(0)) observer.disconnect();
    said.clear();
    since = Infinity;
    panel = box = null;
  };

  const look = (next: HTMLElement): void => {
    const at = next.getBoundingClientRect();
    if (next === panel && box && same(at, box)) return;
    end();
    panel = next;
    box = at;
    const threshold = [0, WHOLE, 1];
    // In sight in the window, whatever frames stand around; and what covers it, in browsers that know.
    const cover: CoverInit = { threshold, trackVisibility: true, delay: 100 };
    // Still where it was put: seen through a window of just its own size.
    const still: IntersectionObserverInit = { threshold, root: document, rootMargin: marginAround(at) };
    for (const init of [cover, still]) {
      const observer = new IntersectionObserver(hear, init);
      observers.push(observer);
      observer.observe(next);
    }
  };

  const now = (): Sight => {
    // The observers speak up to a tenth of a second late: a panel that has moved since then is a new one.
    if (panel && box && !same(panel.getBoundingClientRect(), box)) look(panel);
    if ([...said.values()].includes(false)) return 'covered';
    if (performance.now() - since < SEEN || since === Infinity) return 'too-soon';
    return seesCovers() ? 'sure' : 'likely';
  };

  return { look, now, end };
}

/** Parts of IntersectionObserver v2 that the types don't know; browsers without it leave them out. */
interface CoverInit extends IntersectionObserverInit {
  trackVisibility: boolean;
  delay: number;
}
interface CoverEntry extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Our own pages cover nothing. */
const seesCovers = (): boolean =>
  'isVisible' in IntersectionObserverEntry.prototype || location.protocol.endsWith('extension:');

function same(a: DOMRect, b: DOMRect): boolean {
  return a.left === b.left && a.top === b.top && a.width === b.width && a.height === b.height;
}

function marginAround({ top, right, bottom, left }: DOMRect): string {
  const { clientWidth, clientHeight } = document.documentElement;
  return [top, clientWidth - right, clientHeight - bottom, left]
    .map((room) => `${-Math.floor(room)}px`)
    .join(' ');
}
