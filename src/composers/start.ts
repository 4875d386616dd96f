import { alive } from '../messages/send.ts';
import { clearLeftovers } from '../panel/leftovers.ts';
import { composerOf } from './attachments/composer-of.ts';
import { filesIn } from './attachments/files-in.ts';
import { behindFrame } from './behind-frame.ts';
import { EARLY, hideEarly, hideWordPick, holdsKey, type Pressed } from './early-press.ts';
import { findComposer, unfit } from './find-composer.ts';
import { composerNear, laterOnPath, sendOnPath } from './find-send.ts';
import { findSites, ownAddress, type Address } from './find-site.ts';
import { watchLife } from './life.ts';
import { askWorker, warmWorker, type Ask } from './outcome.ts';
import { walkStep } from './marks/walk-key.ts';
import { isSendKey, learnEnter, sendKeyOf } from './send-key.ts';
import { answerReaders } from './readers-here.ts';
import { Session } from './session.ts';
import type { Composer } from './site.ts';
import { answerWhere } from './where.ts';

export interface StartOptions {
  signal: AbortSignal;
  ask?: Ask;
  warm?: () => void;
  /** Null where a document belongs to no site: nothing is hooked there. */
  location?: Address | null;
}

/**
 * Hook the composers of this document: found when they get the focus, never by looking through the page. Until
 * then nothing is read and nothing in the page shows that we are here. Returns nothing; `signal` undoes it.
 */
export function startComposers({
  signal,
  ask = askWorker,
  warm = warmWorker,
  location = ownAddress(),
}: StartOptions): void {
  if (!location) return;
  const sites = findSites(location);
  const sessions = new WeakMap<HTMLElement, Session>();
  const roots = new WeakSet<Node>();
  const life = new AbortController();
  signal.addEventListener('abort', () => end(signal.reason), { once: true });
  let current: Session | null = null;
  let watch: MutationObserver | null = null;
  /** Key of a held press, whose keypress and keyup are held too. */
  let swallowing: string | null = null;

  const end = (why?: unknown): void => {
    if (life.signal.aborted) return;
    // First of all, so that nothing is held any more whatever comes next.
    life.abort(why);
    watch?.disconnect();
  };

  const { attend: hearEnd } = watchLife(
    { end: () => end(), leave: () => current?.leave(), back: () => current?.changed() },
    life.signal,
  );

  const sessionOf = (composer: Composer): Session => {
    let session = sessions.get(composer.element);
    if (!session) {
      session = new Session(composer, ask, life.signal, () => end());
      sessions.set(composer.element, session);
    }
    return session;
  };

  const attend = (composer: Composer): Session => {
    const session = sessionOf(composer);
    if (session !== current) {
      current?.leave();
      watch?.disconnect();
      current = session;
      warm();
      hearEnd();
      // Editors that draw for themselves fire no input events; only the composer's own content is watched.
      watch = new MutationObserver(stir);
      watch.observe(composer.element, { subtree: true, childList: true, characterData: true });
    }
    return session;
  };

  /** What one key sets off is looked at once; what is pressed meanwhile reads the words anew. */
  const stir = behindFrame(() => current?.changed(false), life.signal);

  const onFocus = (event: Event): void => {
    const path = event.composedPath();
    for (const node of path) if (node instanceof ShadowRoot && !roots.has(node)) listen(node);
    if (current?.owns(event)) return;
    const composer = findComposer(path, sites);
    if (!composer) {
      current?.rest();
      return;
    }
    attend(composer).changed();
  };

  const onInput = (event: Event): void => {
    // Each key ends here: the composer in use is known by itself.
    const used = current?.composer.element;
    if (used && event.target === used && !unfit(used)) return stir();
    const composer = findComposer(event.composedPath(), sites);
    if (!composer) return;
    attend(composer);
    stir();
  };

  const stop = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (current?.owns(event)) {
      // The panel needs to hear of these two only; the page needs to hear of none.
      if (event.key !== 'Escape' && event.key !== 'Tab') event.stopImmediatePropagation();
      return;
    }
    if (event.type !== 'keydown') {
      if (!event.isTrusted || event.key !== swallowing) return;
      if (event.type === 'keyup') swallowing = null;
      stop(event);
      return;
    }
    if (event.isTrusted) swallowing = null;
    const step = walkStep(event);
    if (event.key !== 'Enter' && event.key !== ' ' && step === 0) return;
    // While an input method composes, Enter picks a word.
    if (event.isComposing) return;
    const path = event.composedPath();
    const composer = findComposer(path, sites);
    if (composer && step !== 0 && sessionOf(composer).walk(step)) return stop(event);
    if (composer && !isSendKey(event, composer)) return learnEnter(event, composer);
    const session = composer && sessionOf(composer);
    if (session && event.keyCode === 229) return hideWordPick(event, session);
    const held = session
      ? session.holds(event.isTrusted, sendKeyOf(event))
      : holdsKey(event, sessionOfControl(path));
    if (!held) return;
    if (event.isTrusted) swallowing = event.key;
    stop(event);
  };

  const onEarly = (event: Event): void => {
    if (!current?.owns(event)) hideEarly(event, sessionOfControl(event.composedPath()));
  };

  const onClick = (event: Event): void => {
    if (current?.owns(event)) return;
    const pressed = sessionOfControl(event.composedPath());
    if (pressed?.session.holds(event.isTrusted, pressed.press)) stop(event);
  };

  const onSubmit = (event: SubmitEvent): void => {
    if (!current || !(event.target instanceof HTMLFormElement)) return;
    if (event.target.contains(current.composer.element) && current.holds(event.isTrusted, 'form'))
      stop(event);
  };

  /** Only what a person adds: a page's script could ask us to read anything else. */
  const onFiles = (event: Event): void => {
    const files = event.isTrusted ? filesIn(event) : [];
    const composer = files.length > 0 && composerOf(event, sites, current?.composer ?? null);
    if (!composer) return;
    attend(composer).attach(files);
  };

  /** The session whose draft a pressed control would send, now or later. */
  const sessionOfControl = (path: readonly EventTarget[]): Pressed | null => {
    for (const site of sites) {
      for (const spec of site.composers) {
        const now = sendOnPath(path, spec);
        const control = now ?? laterOnPath(path, spec);
        if (!control) continue;
        const press = now ? 'control' : 'later';
        // A menu floats anywhere in the page: it serves the composer that was written in last.
        if (!now && current?.composer.spec === spec) return { session: current, press };
        const element = composerNear(control, spec);
        if (!element) continue;
        const session = sessions.get(element) ?? sessionOf({ site, spec, element, surface: 'unknown' });
        return { session, press };
      }
    }
    return null;
  };

  /** A fault of ours must never cost the writer a send or a letter; and a copy whose extension is gone does nothing. */
  const guard =
    <E extends Event>(handler: (event: E) => void) =>
    (event: E): void => {
      try {
        if (alive()) handler(event);
        else end();
      } catch {
        // Fails open: the event goes on to the page untouched.
      }
    };

  const listen = (root: Node): void => {
    roots.add(root);
    root.addEventListener('focusin', guard(onFocus), { capture: true, signal: life.signal });
  };

  const on = <K extends keyof WindowEventMap>(kind: K, handler: (event: WindowEventMap[K]) => void): void => {
    window.addEventListener(kind, guard(handler), {
      capture: true,
      passive: kind.startsWith('touch'),
      signal: life.signal,
    });
  };
  on('focusin', onFocus);
  on('input', onInput);
  on('compositionend', onInput);
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) on(kind, onKey);
  for (const kind of EARLY) on(kind, onEarly);
  on('click', onClick);
  on('submit', onSubmit);
  for (const kind of ['change', 'paste', 'drop'] as const) on(kind, onFiles);
  answerReaders(() => (current?.composer.element.isConnected ? current : null), life.signal);
  answerWhere(() => (current?.composer.element.isConnected ? current.composer : null), life.signal);

  clearLeftovers();
  const active = document.activeElement;
  if (active instanceof HTMLElement) {
    const composer = findComposer(pathOf(active), sites);
    if (composer) attend(composer).changed();
  }
}

function pathOf(element: Element): EventTarget[] {
  const path: EventTarget[] = [];
  for (let at: Node | null = element; at; at = at.parentNode) path.push(at);
  return path;
}
