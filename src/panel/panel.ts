import { draw } from '../draw/draw.ts';
import { jsx } from '../draw/jsx-runtime.ts';
import { alive } from '../messages/send.ts';
import { OWN_MARK } from './leftovers.ts';
import { PanelView } from './panel-view.tsx';
import { ReloadNotice, reloadWords } from './reload-notice.tsx';
import { place } from './place.ts';
import { style } from './style.ts';
import type { Anchor, Choice, Panel, PanelActions, PanelView as View, Pointed } from './view.ts';
import { watchSight, type Sight } from './visible.ts';

/** The practice chat keeps room beside it, so that the panel covers none of what a room looks at. */
const ownPage = location.protocol.endsWith('-extension:');

export interface PanelOptions {
  signal: AbortSignal;
  anchor: () => Anchor;
  /** The composer itself: words that are scrolled in there leave the panel where it is. */
  composer?: Element;
  actions: PanelActions;
  sight?: ReturnType<typeof watchSight>;
}

/**
 * The inline panel, in a closed shadow root on a plain element that is in the page only while something is shown.
 * Nothing of a draft stands in an attribute; keys pressed in it go no further; a page's own events do nothing.
 */
export function mountPanel({ signal, anchor, composer, actions, sight = watchSight() }: PanelOptions): Panel {
  let view: View | null = null;
  let pointed: Pointed | null = null;
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let frame = 0;
  /** Why the last press did not count. */
  let refused: Sight | null = null;

  const settle = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const panel = root?.querySelector<HTMLElement>('.panel');
      if (!host || !panel) return;
      if (!host.isConnected) attach(host);
      const { composer: field, send } = anchor();
      const { width, height } = wholeSize(panel);
      const at = place(
        { width: innerWidth, height: innerHeight },
        send ? [field, send] : [field],
        { width, height },
        ownPage ? 'right' : 'anywhere',
      );
      // A box that is moved so is no shift of the page's layout.
      panel.style.setProperty('translate', `${Math.round(at.left)}px ${Math.round(at.top)}px`);
      panel.style.setProperty('--room', `${Math.floor(at.maxHeight)}px`);
      panel.classList.add('placed');
      sight.look(panel);
    });
  };

  const trusted = (event: Event): boolean => event.isTrusted;
  const meant = (event: Event, choice: Choice): boolean => {
    if (!trusted(event)) return false;
    const now = sight.now();
    if (now === 'sure' || (now === 'likely' && choice === 'fix')) return true;
    // Where nobody can know, or something stays over the panel, the choice is made in a window of our own.
    if (choice === 'send' && (now === 'likely' || (now === 'covered' && refused === now))) actions.confirm();
    else refused = now;
    paint();
    return false;
  };

  const words = reloadWords();
  const paint = (): void => {
    if (!root || !view) return;
    // Until its end is told, an extension that went away has no new words: what is drawn stands.
    if (view.kind !== 'reload' && !alive()) return;
    const onClose = (event: Event): void => {
      if (trusted(event)) actions.edit();
    };
    draw(
      view.kind === 'reload'
        ? jsx(ReloadNotice, { words, onClose })
        : jsx(PanelView, { view, pointed, actions, trusted, meant, refused }),
      root.querySelector('main')!,
    );
  };

  // A card opened, reasons asked for: whatever changes its size, it keeps off the composer.
  const redrawn = new MutationObserver(settle);

  const hide = (): void => {
    view = pointed = null;
    cancelAnimationFrame(frame);
    if (root) draw(null, root.querySelector('main')!);
    redrawn.disconnect();
    sight.end();
    host?.remove();
    host = root = null;
  };

  const show = (next: View): void => {
    if (signal.aborted && next.kind !== 'reload') return;
    // The same once more: only its place may be another.
    if (next === view) return settle();
    if (!isSameReport(view, next)) pointed = null;
    if (view?.kind !== next.kind) refused = null;
    view = next;
    if (!host) {
      host = document.createElement('div');
      root = open(host);
      redrawn.observe(root.querySelector('main')!, {
        subtree: true,
        childList: true,
        attributeFilter: ['open'],
      });
      attach(host);
    }
    paint();
    settle();
  };

  const point = (next: Pointed | null): void => {
    pointed = next;
    paint();
    settle();
  };

  const owns = (event: Event): boolean => host !== null && event.composedPath().includes(host);

  const onMove = ({ target }: Event): void => {
    if (host && target !== composer) settle();
  };
  for (const kind of ['scroll', 'resize'] as const)
    addEventListener(kind, onMove, { capture: true, passive: true, signal });
  return {
    show,
    hide,
    point,
    owns,
    get view() {
      return view;
    },
  };
}

function isSameReport(one: View | null, other: View): boolean {
  return one !== null && 'report' in one && 'report' in other && one.report === other.report;
}

/** Size that the panel would have with room for everything. */
function wholeSize(panel: HTMLElement): { width: number; height: number } {
  const hidden = [...panel.querySelectorAll('.body, .foot')].reduce(
    (sum, part) => sum + part.scrollHeight - part.clientHeight,
    0,
  );
  const { width, height } = panel.getBoundingClientRect();
  return { width, height: height + hidden };
}

/** Keys and clicks inside the panel are nobody else's business. */
const own = [
  'keydown',
  'keypress',
  'keyup',
  'click',
  'mousedown',
  'pointerdown',
  'input',
  'change',
  'focusin',
];

function open(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  dress(root, style);
  const main = document.createElement('main');
  main.className = OWN_MARK;
  root.append(main);
  for (const kind of own) host.addEventListener(kind, (event) => event.stopPropagation());
  // A press on a button leaves the caret in the composer, as a toolbar does; Tab reaches the buttons all the same.
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  return root;
}

/** Give a root of ours its look, and wind up what is `wound` in it. */
export function dress(root: ShadowRoot, rules: string): void {
  root.addEventListener('animationend', ({ target }) => (target as Element).classList.toggle('again'));
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps constructed sheets from content scripts; an element of ours is let in there.
    const element = document.createElement('style');
    element.textContent = rules;
    root.append(element);
  }
}

/** In the top layer where there is one, so that a site's dialog does not cover it. */
export function attach(host: HTMLElement): void {
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}
