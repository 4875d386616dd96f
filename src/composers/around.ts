/** What adapters have in common: cues that stand around a composer, through open shadow roots. */

/** How far up from a composer, or from a control, something of it is looked for. */
const LEVELS = 24;
/** Boxes to write in, and what else a page is for: where another one begins, so may another chat. */
const boxes = 'textarea, [contenteditable="true"]';
const others = 'main, [role="main"]';

/** Ancestors, nearest first, through open shadow roots. */
export function* containers(element: Element, levels = LEVELS): Generator<Element | ShadowRoot> {
  let at: Node | null = element.parentNode;
  for (let level = 0; at && level < levels; level += 1) {
    if (at instanceof Element || at instanceof ShadowRoot) yield at;
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
}

/** Whether the element stands in such a container; unlike `closest`, an open shadow root is no wall. */
export function inside(element: Element, selector: string): boolean {
  for (const one of containers(element, Infinity))
    if (one instanceof Element && one.matches(selector)) return true;
  return false;
}

/** The first match in the nearest container that has one: of several chats on a page, this one's. */
export function near(element: Element, selector: string): Element | null {
  for (const one of containers(element)) {
    const found = one.querySelector(selector);
    if (found) return found;
  }
  return null;
}

/**
 * What the nearest match says, by its title or its words: the name of a chat. Null where there is none in a container
 * that is this box's alone: further out stand the names of other chats, and of the page.
 */
export function wordsNear(element: Element, selector: string): string | null {
  for (const one of containers(element)) {
    if (one.querySelector(others) || one.querySelectorAll(boxes).length > 1) return null;
    const found = one.querySelector(selector);
    if (found) return (found.getAttribute('title') ?? found.textContent).trim() || null;
  }
  return null;
}

/** What `read` says of every match in the nearest container that has one, as one text: who gets a message. */
export function allNear(
  element: Element,
  selector: string,
  read: (found: Element) => string | null,
): string | null {
  for (const one of containers(element)) {
    const found = [...one.querySelectorAll(selector)];
    if (found.length === 0) continue;
    const said = found.map((match) => read(match)?.trim() ?? '').filter(Boolean);
    return [...new Set(said)].toSorted().join(', ') || null;
  }
  return null;
}

/** A part of the address, or null: a second cue, for what the page itself doesn't show. */
export function inAddress(pattern: RegExp): string | null {
  const found = pattern.exec(location.pathname + location.hash);
  return found && (found[1] ?? found[0]);
}

/** The account that a link of the page's own navigation leads to, as "@name". */
export function accountAt(document: Document, link: string): string | null {
  const name = document
    .querySelector(link)
    ?.getAttribute('href')
    ?.split(/[/?#@]/)
    .findLast(Boolean);
  return name ? `@${name}` : null;
}
