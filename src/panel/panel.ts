import { h, render } from 'preact';
import { PanelView } from './panel-view.tsx';
import { ReloadNotice, reloadWords } from './reload-notice.tsx';
import { place } from './place.ts';
import { style } from './style.ts';
import type { Anchor, Panel, PanelActions, PanelView as View } from './view.ts';

export interface PanelOptions {
  signal: AbortSignal;
  anchor: () => Anchor;
  actions: PanelActions;
}

/**
 * The inline panel, in a closed shadow root on a plain element that is in the page only while something is shown.
 * Nothing of a draft stands in an attribute; keys pressed in it go no further; a page's own events do nothing.
 */
export function mountPanel({ signal, anchor, actions }: PanelOptions): Panel {
  let view: View | null = null;
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let frame = 0;

  const settle = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const panel = root?.querySelector<HTMLElement>('.panel');
      if (!host || !panel) return;
      if (!host.isConnected) attach(host);
      const { composer, send } = anchor();
      const { width, height } = wholeSize(panel);
      const at = place({ width: innerWidth, height: innerHeight }, send ? [composer, send] : [composer], {
        width,
        height,
      });
      panel.style.setProperty('left', `${Math.round(at.left)}px`);
      panel.style.setProperty('top', `${Math.round(at.top)}px`);
      panel.style.setProperty('--room', `${Math.floor(at.maxHeight)}px`);
      panel.classList.add('placed');
    });
  };

  const words = reloadWords();
  const paint = (): void => {
    if (!root || !view) return;
    const trusted = (event: Event): boolean => event.isTrusted;
    const onClose = (event: Event): void => {
      if (trusted(event)) actions.edit();
    };
    render(
      view.kind === 'reload' ? h(ReloadNotice, { words, onClose }) : h(PanelView, { view, actions, trusted }),
      root.querySelector('main')!,
    );
  };

  // A card opened, reasons asked for: whatever changes its size, it keeps off the composer.
  const redrawn = new MutationObserver(settle);

  const hide = (): void => {
    view = null;
    cancelAnimationFrame(frame);
    if (root) render(null, root.querySelector('main')!);
    redrawn.disconnect();
    host?.remove();
    host = root = null;
  };

  const show = (next: View): void => {
    if (signal.aborted && next.kind !== 'reload') return;
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

  const owns = (event: Event): boolean => host !== null && event.composedPath().includes(host);

  for (const kind of ['scroll', 'resize'] as const) {
    addEventListener(kind, () => host && settle(), { capture: true, passive: true, signal });
  }
  return {
    show,
    hide,
    owns,
    get view() {
      return view;
    },
  };
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
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps constructed sheets from content scripts; an element of ours is let in there.
    const element = document.createElement('style');
    element.textContent = style;
    root.append(element);
  }
  root.append(document.createElement('main'));
  for (const kind of own) host.addEventListener(kind, (event) => event.stopPropagation());
  // A press on a button leaves the caret in the composer, as a toolbar does; Tab reaches the buttons all the same.
  root.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault();
  });
  return root;
}

/** In the top layer where there is one, so that a site's dialog does not cover it. */
function attach(host: HTMLElement): void {
  host.setAttribute('popover', 'manual');
  document.documentElement.append(host);
  try {
    host.showPopover();
  } catch {
    host.removeAttribute('popover');
  }
}
