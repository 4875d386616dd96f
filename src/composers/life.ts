import { browser } from '../native-browser.ts';
import { alive } from '../messages/send.ts';

/** Milliseconds after which it is asked whether the extension went with its port. */
const GONE = [0, 200, 2_000];

/** Run `begin` once somebody is at the page: one that is only being made ready beforehand is left alone. */
export function onceActive(begin: () => void): void {
  if (!('prerendering' in document) || document.prerendering !== true) begin();
  else document.addEventListener('prerenderingchange', begin, { once: true });
}

/** Why what was begun for a document ends where the page has written another in its place. */
export const REWRITTEN = 'rewritten';

/**
 * Run `begin` for this document, and anew for each that the page writes in its place: `document.open` takes away every
 * listener, ours too, as where an old editor fills its frame. What was begun for the one before ends, as `REWRITTEN`.
 */
export function eachDocument(begin: (signal: AbortSignal) => void): void {
  let life = new AbortController();
  begin(life.signal);
  const watch = new MutationObserver((records) => {
    if (!alive()) return watch.disconnect();
    if (!records.some(({ removedNodes }) => [...removedNodes].some((node) => node instanceof Element)))
      return;
    life.abort(REWRITTEN);
    life = new AbortController();
    begin(life.signal);
  });
  watch.observe(document, { childList: true });
}

export interface LifeEvents {
  /** The extension was updated, turned off or removed under the page. */
  end: () => void;
  /** The page is put aside, as by "Back", and may come back as it was. */
  leave: () => void;
  back: () => void;
}

/** What becomes of a content script whose page stays open. Costs nothing until a composer is in use. */
export interface Life {
  /** A composer is in use: hear of the extension's end from now on. */
  attend: () => void;
}

export function watchLife({ end, leave, back }: LifeEvents, signal: AbortSignal): Life {
  let listening = false;

  // The browser closes the port with the extension, and also with a worker that has nothing to do.
  const attend = (): void => {
    if (listening || signal.aborted) return;
    try {
      const port = browser.runtime.connect({ name: 'life' });
      listening = true;
      port.onDisconnect.addListener(() => {
        listening = false;
        // The id goes a moment after the port, and later still where the machine is busy.
        for (const after of GONE) setTimeout(() => !alive() && end(), after);
      });
    } catch {
      // Without a port the next event tells; see `alive`.
      if (!alive()) end();
    }
  };

  const kept = (run: () => void) => (event: PageTransitionEvent) => {
    if (event.isTrusted && event.persisted) run();
  };
  addEventListener('pagehide', kept(leave), { signal });
  addEventListener(
    'pageshow',
    kept(() => (alive() ? back() : end())),
    { signal },
  );
  return { attend };
}
