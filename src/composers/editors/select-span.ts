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
    const heard = selectionChange(document);
    selection?.removeAllRanges();
    selection?.addRange(range);
    await heard;
    await twoFrames();
    const kept = selection?.rangeCount ? selection.getRangeAt(0) : null;
    if (kept && !kept.collapsed && kept.toString() === range.toString()) return replacement;
  }
  // The editor kept another selection: words put there would land in the wrong place.
  return null;
}

/** Until the document has told everybody, the editor too, that the selection changed; at most half a second. */
function selectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const heard = (): void => {
      clearTimeout(late);
      document.removeEventListener('selectionchange', heard);
      resolve();
    };
    const late = setTimeout(heard, 500);
    document.addEventListener('selectionchange', heard);
  });
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
