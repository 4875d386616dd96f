import type { Refusal } from '../engine/source/read-pack.ts';
import type { FileFault } from '../messages/replies.ts';

/** Refusals that are shown at once. */
const SHOWN = 20;

/** The first reasons against a file, and how many there are beside. */
export const shownRefusals = (refusals: readonly Refusal[]): { refusals: FileFault[]; more: number } => ({
  refusals: refusals.slice(0, SHOWN).map(({ line, reason }) => ({ line, reason })),
  more: Math.max(0, refusals.length - SHOWN),
});
