import type { Suggestion } from '../../engine/report.ts';
import { twoFrames } from './editor.ts';
import { rangeOf, readRichText } from './rich-text.ts';

/** An editor that draws late puts its own selection back; then ours is set again. */
const ATTEMPTS = 3;

/**
 * Select a span in an editor, and wait until the editor has heard of it.
 *
 * Editors take an insertion of nothing badly, so a removal takes the neighbouring character along and puts it back.
 *
 * @returns the words to insert over the selection, or null where the span can't be found.
 */
export async function selectSpan(
  element: HTMLElement,
  change: Suggestion,
  paragraph?: string,
): Promise<string | null> {
  const document = element.ownerDocument;
  if (!element.contains(document.activeElement)) {
    element.focus({ preventScroll: true });
    await twoFrames();
  }
  const content = readRichText(element, paragraph);
  const { start, end, replacement } = widen(content.text, change);
  const range = rangeOf(content, start, end, document);
  if (!range) return null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    await twoFrames();
    if (selection?.toString() === range.toString() && !selection.isCollapsed) break;
  }
  return replacement;
}

function widen(text: string, change: Suggestion): Suggestion {
  if (change.replacement !== '') return change;
  const { start, end } = change;
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1);
  if (before && before !== '\n') return { start: start - before.length, end, replacement: before };
  const after = [...text.slice(end, end + 2)][0];
  if (after && after !== '\n') return { start, end: end + after.length, replacement: after };
  return change;
}
