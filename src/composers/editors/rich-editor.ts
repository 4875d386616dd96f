import type { Suggestion } from '../../engine/report.ts';
import type { Editor } from './editor.ts';
import { joinChanges } from './join-changes.ts';
import { offsetOf, pointOf, rangeOf } from './rich-place.ts';
import { readRichText, type Reading, type RichText } from './rich-text.ts';
import { focusOn, selectAndWait, selectionOf } from './selection.ts';
import type { Write } from './write.ts';

/** What one kind of editor in an editable element has of its own. */
export interface Traits extends Reading {
  marks?: string;
  write: Write;
}

/** An editor that draws its text into an editable element. */
export function richEditor({ marks, write, ...reading }: Traits): Editor {
  return {
    marks,
    read: (element) => readRichText(element, reading).text,
    lay: (element) => readRichText(element, reading),
    join(element, changes) {
      const { text, pieces } = readRichText(element, reading);
      // Within one run of letters: what stands between keeps its format, and mentions and pictures are left alone.
      const run = ({ start, length, node, whole }: RichText['pieces'][number], from: number, to: number) =>
        node instanceof Text && !whole && from >= start && to <= start + length;
      return joinChanges(text, changes, (from, to) => pieces.some((piece) => run(piece, from, to)));
    },
    async replace(element, change, signal) {
      await focusOn(element);
      const content = readRichText(element, reading);
      const { start, end, replacement } = widen(content, change);
      const range = rangeOf(content, start, end, element.ownerDocument);
      if (!range) return;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      const place = [startContainer, startOffset, endContainer, endOffset] as const;
      // Where the editor keeps another selection, words put there would land in the wrong place.
      if (signal.aborted || !(await selectAndWait(element, place, signal))) return;
      write(element, range, replacement);
    },
    caret(element) {
      const selection = selectionOf(element);
      const { anchorNode, focusNode } = selection ?? {};
      if (!selection || !anchorNode || !focusNode) return null;
      if (!element.contains(anchorNode) || !element.contains(focusNode)) return null;
      const content = readRichText(element, reading);
      return {
        anchor: offsetOf(content, anchorNode, selection.anchorOffset),
        focus: offsetOf(content, focusNode, selection.focusOffset),
      };
    },
    async putCaret(element, caret, signal) {
      const content = readRichText(element, reading);
      const anchor = pointOf(content, caret.anchor);
      const focus = pointOf(content, caret.focus);
      if (anchor && focus) await selectAndWait(element, [...anchor, ...focus], signal);
    },
  };
}

/**
 * Editors take an insertion of nothing badly, so a removal takes the letter beside it along and puts it back; never one
 * of another line, nor of what can only go as a whole.
 */
function widen({ text, pieces }: RichText, change: Suggestion): Suggestion {
  if (change.replacement !== '') return change;
  const { start, end } = change;
  const free = (from: number, to: number): boolean =>
    pieces.some(
      ({ node, whole, ...piece }) =>
        node instanceof Text && !whole && from >= piece.start && to <= piece.start + piece.length,
    );
  const before = [...text.slice(Math.max(0, start - 2), start)].at(-1);
  if (before && before !== '\n' && free(start - before.length, start))
    return { start: start - before.length, end, replacement: before };
  const after = [...text.slice(end, end + 2)][0];
  if (after && after !== '\n' && free(end, end + after.length))
    return { start, end: end + after.length, replacement: after };
  return change;
}
