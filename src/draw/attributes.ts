import type { Holder, Props } from './node.ts';

/** What stands on an element now. Its listeners ask here, so that each is added once. */
const standing = new WeakMap<Element, Props>();

/**
 * Make an element's attributes and listeners what `props` says. A name that begins with `on` listens; `checked` is set
 * each time, as whoever reads a form may have changed it; true and false are words where the name has a hyphen, as in
 * `aria-pressed`.
 */
export function dress(element: Element, props: Props): void {
  const before = standing.get(element) ?? {};
  standing.set(element, props);
  for (const name in { ...before, ...props }) {
    const value = props[name];
    if (name === 'checked') (element as HTMLInputElement).checked = Boolean(value);
    else if (name === 'ref') refer(element, value);
    else if (name.startsWith('on')) {
      if (!(name in before)) listen(element, name);
    } else if (name !== 'children' && value !== before[name]) write(element, name, value);
  }
}

/** An element leaves the page: who refers to it is told. */
export function undress(element: Element): void {
  const holder = standing.get(element)?.['ref'] as Holder<Element> | undefined;
  if (holder?.current === element) holder.current = null;
}

function refer(element: Element, holder: unknown): void {
  if (holder) (holder as Holder<Element>).current = element;
}

function listen(element: Element, name: string): void {
  element.addEventListener(name.slice(2).toLowerCase(), (event) => {
    const listener = standing.get(element)?.[name] as ((event: Event) => void) | undefined;
    listener?.(event);
  });
}

function write(element: Element, name: string, value: unknown): void {
  if (typeof value === 'boolean' && name.includes('-')) element.setAttribute(name, String(value));
  else if (value === true) element.setAttribute(name, '');
  else if (typeof value === 'string' || typeof value === 'number') element.setAttribute(name, String(value));
  else element.removeAttribute(name);
}
