import { findComposer } from '../find-composer.ts';
import { composerNear } from '../find-send.ts';
import type { Composer, Site } from '../site.ts';

/**
 * The composer that an event's files go to: the one that the event happened in; else, of those around where it
 * happened, the one in use; else the first. Null where there is none.
 */
export function composerOf(event: Event, sites: readonly Site[], current: Composer | null): Composer | null {
  const path = event.composedPath();
  const inside = findComposer(path, sites);
  if (inside) return inside;
  const [target] = path;
  if (!(target instanceof HTMLElement)) return null;
  const near = sites.flatMap((site) =>
    site.composers.flatMap((spec): Composer[] => {
      const element = composerNear(target, spec);
      return element ? [{ site, spec, element, surface: 'unknown' }] : [];
    }),
  );
  return near.find(({ element }) => element === current?.element) ?? near[0] ?? null;
}
