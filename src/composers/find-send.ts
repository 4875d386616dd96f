import { containers } from './around.ts';
import type { Composer, ComposerSpec } from './site.ts';

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

/** The menu item on an event's path that would send later, if composers of this kind have such. */
export function laterOnPath(path: readonly EventTarget[], { later }: ComposerSpec): HTMLElement | null {
  if (!later) return null;
  const found = path.find(
    (one): one is HTMLElement =>
      one instanceof Element && one.matches('[role="menuitem"], [role="menu"] button'),
  );
  return found && later.test(found.textContent.trim()) ? found : null;
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
