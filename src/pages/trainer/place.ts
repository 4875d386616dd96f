/** What the address asks the stage to begin with. `at` counts from 1. */
export type Place =
  | { kind: 'free' }
  | { kind: 'demo' }
  | { kind: 'example'; id: string }
  | { kind: 'lesson'; id: string; at: number };

/** What an address names behind `#`; anything else is the free stage. */
export function placeOf(hash: string): Place {
  if (hash === '#demo') return { kind: 'demo' };
  const example = /^#example=([a-z0-9-]+)$/.exec(hash)?.[1];
  if (example) return { kind: 'example', id: example };
  const [, lesson, at] = /^#lesson=([a-z0-9-]+)(?:&at=(\d{1,3}))?$/.exec(hash) ?? [];
  return lesson ? { kind: 'lesson', id: lesson, at: Number(at ?? 1) } : { kind: 'free' };
}
