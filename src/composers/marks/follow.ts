/** Steps in which the browser tells of a move: a hundredth of the element each. */
const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/** What may move words, or cover them, and is told to the window. */
const causes = ['resize', 'click', 'transitionend', 'animationend'];

export interface Followed {
  /** The words may have moved or been covered. */
  moved: () => void;
  /** Somebody wrote there, or moved the caret. */
  wrote: () => void;
  /** The editor has drawn its words anew, the same or others. */
  redrawn: () => void;
}

/** Tell what becomes of the words of a composer. The browser is asked to tell; nothing is polled. `signal` ends it. */
export function follow(element: HTMLElement, signal: AbortSignal, { moved, wrote, redrawn }: Followed): void {
  const options = { capture: true, passive: true, signal };
  for (const cause of causes) addEventListener(cause, moved, options);
  const { ownerDocument: document } = element;
  addEventListener('keyup', wrote, options);
  document.addEventListener('selectionchange', wrote, options);
  document.fonts?.addEventListener('loadingdone', moved, options);
  // Light or dark: the letters have another colour, and the marks with them.
  matchMedia('(prefers-color-scheme:dark)').addEventListener('change', moved, options);
  // Scrolling is told to no one outside the shadow root that it happens in.
  for (let root: Node | undefined = element.getRootNode(); root;) {
    root.addEventListener('scroll', moved, options);
    root = root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
  }
  const sizes = new ResizeObserver(moved);
  sizes.observe(element);
  // Letters that come and go in a text, and whatever stands inside a field, leave the other words where they are.
  const still = (one: MutationRecord): boolean =>
    one.type === 'characterData' || element instanceof HTMLTextAreaElement;
  const words = new MutationObserver((records) => (records.every(still) ? wrote() : redrawn()));
  words.observe(element, { subtree: true, childList: true, characterData: true });
  let places: IntersectionObserver | null = null;
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    words.disconnect();
    places?.disconnect();
  });

  // A window exactly as large as the element: as soon as the element moves, less of it is in there.
  const watch = (): void => {
    places?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const margins = [top, clientWidth - right, clientHeight - bottom, left];
    let ratio: number | null = null;
    places = new IntersectionObserver(
      ([entry]) => {
        const now = entry!.intersectionRatio;
        if (ratio !== null && ratio !== now) {
          moved();
          watch();
        } else ratio = now;
      },
      {
        root: document,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: steps,
      },
    );
    places.observe(element);
  };
  watch();
}
