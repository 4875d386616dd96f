/** What a hostile page does before any other script of it runs. Each is put into the page as text, and stands alone. */

/** Takes every way that code commonly goes out of the hands of whoever relies on it. */
export function clobber(): void {
  const broken = (): never => {
    throw new Error('clobbered');
  };
  const own = globalThis as unknown as Record<string, unknown>;
  // What we use and the page's own editor does not: it must go on, or there is nothing to hold.
  const loud: [object, string][] = [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'matches'],
    [Element.prototype, 'closest'],
    [Event.prototype, 'composedPath'],
    [Event.prototype, 'stopImmediatePropagation'],
    [HTMLElement.prototype, 'showPopover'],
    [CSSStyleSheet.prototype, 'replaceSync'],
    [AbortController.prototype, 'abort'],
    [Array.prototype, 'toSorted'],
    [Array.prototype, 'flatMap'],
    [Array.prototype, 'find'],
    [Map.prototype, 'keys'],
    [customElements, 'define'],
  ];
  for (const [prototype, name] of loud)
    Object.defineProperty(prototype, name, { value: broken, configurable: true });
  for (const name of ['IntersectionObserver', 'MutationObserver', 'requestIdleCallback', 'CSSStyleSheet'])
    own[name] = broken;
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true, configurable: true });
  Object.defineProperty(Node.prototype, 'isConnected', { get: () => false, configurable: true });
}

/** Listens before everybody, for every key and press, and keeps what it hears. */
export function eavesdrop(): void {
  const heard: string[] = [];
  (globalThis as unknown as { heard: string[] }).heard = heard;
  const kinds = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'pointerdown',
    'mousedown',
    'click',
    'submit',
  ];
  for (const target of [window, document])
    for (const kind of kinds)
      target.addEventListener(
        kind,
        (event) => heard.push(`${kind} ${(event as KeyboardEvent).key ?? ''}`.trim()),
        true,
      );
}

/** Notes whatever an extension could be known by before anybody has touched the page. */
export function watchForUs(): void {
  const seen: string[] = [];
  (globalThis as unknown as { seen: string[] }).seen = seen;
  const note = ({ data }: MessageEvent<unknown>): void => {
    // The page's own editor puts its work off this way, and tries first whether it can.
    if (data !== '' && !String(data).startsWith('setImmediate')) seen.push(`message ${JSON.stringify(data)}`);
  };
  addEventListener('message', note, true);
  // Every event that anybody makes by hand on the document or the window.
  // oxlint-disable-next-line typescript/unbound-method -- called on its own target below
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (this: EventTarget, event: Event): boolean {
    seen.push(`dispatched ${event.type}`);
    return dispatch.call(this, event);
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (target === document.documentElement)
        for (const node of addedNodes)
          if (!/^(?:HEAD|BODY|#text)$/.test(node.nodeName)) seen.push(node.nodeName);
  }).observe(document, { subtree: true, childList: true });
}
