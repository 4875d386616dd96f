import { findComposer } from './find-composer.ts';
import { composerNear, sendOnPath } from './find-send.ts';
import { findSites } from './find-site.ts';
import { askWorker, warmWorker, type Ask } from './outcome.ts';
import { isSendKey } from './send-key.ts';
import { Session } from './session.ts';
import type { Composer } from './site.ts';
import { answerWhere } from './where.ts';

export interface StartOptions {
  signal: AbortSignal;
  ask?: Ask;
  warm?: () => void;
  location?: Pick<Location, 'hostname' | 'protocol'>;
}

/**
 * Hook the composers of this document: found when they get the focus, never by looking through the page. Until
 * then nothing is read and nothing in the page shows that we are here. Returns nothing; `signal` undoes it.
 */
export function startComposers({
  signal,
  ask = askWorker,
  warm = warmWorker,
  location = globalThis.location,
}: StartOptions): void {
  const sites = findSites(location);
  const sessions = new WeakMap<HTMLElement, Session>();
  const roots = new WeakSet<Node>();
  const life = new AbortController();
  signal.addEventListener('abort', () => end(), { once: true });
  let current: Session | null = null;
  let watch: MutationObserver | null = null;
  /** Key of a held press, whose keypress and keyup are held too. */
  let swallowing: string | null = null;

  const end = (): void => {
    if (life.signal.aborted) return;
    // First of all, so that nothing is held any more whatever comes next.
    life.abort();
    watch?.disconnect();
    current?.close();
  };

  const sessionOf = (composer: Composer): Session => {
    let session = sessions.get(composer.element);
    if (!session) {
      session = new Session(composer, ask, life.signal, end);
      sessions.set(composer.element, session);
    }
    return session;
  };

  const attend = (composer: Composer): void => {
    const session = sessionOf(composer);
    if (session !== current) {
      current?.rest();
      watch?.disconnect();
      current = session;
      warm();
      // Editors that draw for themselves fire no input events; only the composer's own content is watched.
      watch = new MutationObserver(() => session.changed());
      watch.observe(composer.element, { subtree: true, childList: true, characterData: true });
    }
    session.changed();
  };

  const onFocus = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot && !roots.has(node)) listen(node);
    if (current?.owns(event)) return;
    const composer = findComposer(path, sites);
    if (composer) attend(composer);
    else current?.rest();
  };

  const onInput = (event: Event): void => {
    const composer = findComposer(event.composedPath(), sites);
    if (composer) attend(composer);
  };

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (current?.owns(event)) return;
    if (event.type !== 'keydown') {
      if (!event.isTrusted || event.key !== swallowing) return;
      if (event.type === 'keyup') swallowing = null;
      stop(event);
      return;
    }
    if (event.isTrusted) swallowing = null;
    // While an input method composes, Enter picks a word; some browsers say so only by the old code 229.
    if (event.isComposing || event.keyCode === 229) return;
    const composer = findComposer(event.composedPath(), sites);
    if (!composer || !isSendKey(event, composer.spec)) return;
    if (!sessionOf(composer).holds(event.isTrusted)) return;
    if (event.isTrusted) swallowing = event.key;
    stop(event);
  };

  const onClick = (event: Event): void => {
    if (current?.owns(event)) return;
    const session = sessionOfControl(event.composedPath());
    if (session?.holds(event.isTrusted)) stop(event);
  };

  const onSubmit = (event: SubmitEvent): void => {
    if (!current || !(event.target instanceof HTMLFormElement)) return;
    if (event.target.contains(current.composer.element) && current.holds(event.isTrusted)) stop(event);
  };

  /** The session whose draft a pressed control would send. */
  const sessionOfControl = (path: readonly EventTarget[]): Session | null => {
    for (const site of sites) {
      for (const spec of site.composers) {
        const control = sendOnPath(path, spec);
        if (!control) continue;
        const element = composerNear(control, spec);
        if (!element) continue;
        return sessions.get(element) ?? sessionOf({ site, spec, element, surface: 'unknown' });
      }
    }
    return null;
  };

  const listen = (root: Node): void => {
    roots.add(root);
    root.addEventListener('focusin', guard(onFocus), { capture: true, signal: life.signal });
  };

  const on = <K extends keyof WindowEventMap>(kind: K, handler: (event: WindowEventMap[K]) => void): void => {
    window.addEventListener(kind, guard(handler), { capture: true, signal: life.signal });
  };
  on('focusin', onFocus);
  on('input', onInput);
  on('compositionend', onInput);
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) on(kind, onKey);
  on('click', onClick);
  on('submit', onSubmit);
  answerWhere(() => (current?.composer.element.isConnected ? current.composer.surface : null), life.signal);

  const active = document.activeElement;
  if (active instanceof HTMLElement) {
    const composer = findComposer(pathOf(active), sites);
    if (composer) attend(composer);
  }
}

/** A fault of ours must never cost the writer a send or a letter. */
function guard<E extends Event>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    try {
      handler(event);
    } catch {
      // Fails open: the event goes on to the page untouched.
    }
  };
}

function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode) path.push(at);
  return path;
}
