import type { Suggestion } from '../../engine/report.ts';

/**
 * Changes, from the last to the first, with neighbours made one where `together` says that all from the start of the one
 * to the end of the other can be written at once. What stands between them is written again as it was.
 */
export function joinChanges(
  text: string,
  changes: readonly Suggestion[],
  together: (start: number, end: number) => boolean,
): Suggestion[] {
  const joined: Suggestion[] = [];
  for (const change of changes) {
    const later = joined.at(-1);
    if (!later || !together(change.start, later.end)) {
      joined.push(change);
      continue;
    }
    const replacement = change.replacement + text.slice(change.end, later.start) + later.replacement;
    joined[joined.length - 1] = { start: change.start, end: later.end, replacement };
  }
  return joined;
}
