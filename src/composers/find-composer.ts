import type { Composer, ComposerSpec, Site } from './site.ts';

/**
 * The composer around an event, from its composed path, so that open shadow roots are no wall. Search boxes,
 * passwords and read-only fields are never one, nor is anything that no adapter names.
 */
export function findComposer(path: readonly EventTarget[], sites: readonly Site[]): Composer | null {
  const [target] = path;
  if (!isElement(target) || unfit(target)) return null;
  for (const site of sites) {
    for (const spec of site.composers) {
      const element = path.find((one): one is HTMLElement => isElement(one) && one.matches(spec.selector));
      if (!element || unfit(element)) continue;
      return { site, spec, element, surface: surfaceOf(spec, element) };
    }
  }
  return null;
}

/** Decided anew each time: the same element may serve another conversation. */
export function surfaceOf(spec: ComposerSpec, element: HTMLElement): Composer['surface'] {
  return typeof spec.surface === 'function' ? spec.surface(element) : spec.surface;
}

/** Search boxes, passwords and read-only fields, which a field may also turn into while it is in use. */
export function unfit(element: HTMLElement): boolean {
  return (
    element.matches(
      'input:not([type="text"], :not([type])), [type="password"], [role="searchbox"], [type="search"], [aria-readonly="true"], [readonly]',
    ) || element.closest('[role="search"]') !== null
  );
}

function isElement(target: EventTarget | undefined): target is HTMLElement {
  return target instanceof Element;
}
