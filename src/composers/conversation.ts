import type { Composer } from './site.ts';

/** Longest name or id that the worker takes. */
const LONGEST = 300;

/**
 * Which private conversation a composer writes to, as one line, or null where the site doesn't tell. Read anew each
 * time: chat apps change it under the same box and the same address.
 */
export function conversationOf({ site, element, surface }: Composer): string | null {
  if (surface.startsWith('public')) return null;
  let read: string | null = null;
  try {
    read = site.conversation?.(element) ?? null;
  } catch {
    // An adapter that no longer fits its site must not cost a check.
  }
  const name = read?.replace(/\s+/g, ' ').trim() ?? '';
  // A part of a name, or of many names, may be the same as that of others.
  return name && name.length <= LONGEST ? name : null;
}
