import type { Composer, ComposerSpec } from './site.ts';

/** How far up from a composer, or from a control, its partner is looked for. */
const LEVELS = 12;

/** The send control of a composer: in the nearest container that has one. */
export function findSend({ element, spec }: Composer): HTMLElement | null {
  for (const container of containers(element)) {
    for (const found of container.querySelectorAll<HTMLElement>(spec.send))
      if (isSend(found, spec)) return found;
  }
  return null;
}

/** The send control on an event's path, if it belongs to a composer of this kind. */
export function sendOnPath(path: readonly EventTarget[], spec: ComposerSpec): HTMLElement | null {
  const found = path.find((one): one is HTMLElement => one instanceof Element && one.matches(spec.send));
  return found && isSend(found, spec) ? found : null;
}

/** The composer that a control serves: in the nearest container around it that has one. */
export function composerNear(control: HTMLElement, spec: ComposerSpec): HTMLElement | null {
  for (const container of containers(control)) {
    const found = container.querySelector<HTMLElement>(spec.selector);
    if (found) return found;
  }
  return null;
}

function isSend(control: HTMLElement, { sendText }: ComposerSpec): boolean {
  return !sendText || sendText.test((control.textContent ?? '').trim());
}

/** Ancestors, nearest first, through open shadow roots. */
function* containers(element: HTMLElement): Generator<Element | ShadowRoot> {
  let at: Node | null = element.parentNode;
  for (let level = 0; at && level < LEVELS * 2; level += 1) {
    if (at instanceof Element || at instanceof ShadowRoot) yield at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
}
