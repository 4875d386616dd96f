import type { Suggestion } from '../engine/report.ts';
import { twoFrames } from './editors/editor.ts';
import { editorOf } from './editors/find-editor.ts';
import type { Composer } from './site.ts';

/** Milliseconds that an editor has to show a change: on a slow machine a frame can take a tenth of a second. */
const PATIENCE = 1_500;

/**
 * Apply changes from the last to the first, and read the composer back after each: only that counts.
 *
 * @returns false at the first change that the editor did not take; those before it stand.
 */
export async function applySuggestions(
  { element, spec }: Composer,
  suggestions: readonly Suggestion[],
): Promise<boolean> {
  const editor = editorOf(spec.editor);
  for (const change of apart(suggestions)) {
    const before = editor.read(element);
    const expected = before.slice(0, change.start) + change.replacement + before.slice(change.end);
    await editor.replace(element, change);
    const until = performance.now() + PATIENCE;
    do await twoFrames();
    while (editor.read(element) === before && performance.now() < until);
    if (editor.read(element) !== expected) return false;
  }
  return true;
}

/**
 * Changes from the last to the first, none over another's words. Two rules may ask for the same change, and two
 * removals for the same space between them.
 */
function apart(suggestions: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = [];
  let behind = Infinity;
  for (const change of suggestions.toSorted((a, b) => b.start - a.start || a.end - b.end)) {
    const meets = change.end > behind;
    if (meets && (change.replacement !== '' || change.start >= behind)) continue;
    kept.push(meets ? { ...change, end: behind } : change);
    behind = change.start;
  }
  return kept;
}
