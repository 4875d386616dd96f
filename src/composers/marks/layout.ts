import { editorOf } from '../editors/find-editor.ts';
import { offsetOf, rangeOf } from '../editors/rich-place.ts';
import { selectionOf } from '../editors/selection.ts';
import type { Composer } from '../site.ts';
import { mirrorOf } from './mirror.ts';

/** Where the words of one draft stand in its composer, by offset in the draft. Good until either changes. */
export interface Layout {
  /** Null where the words can't be found. */
  range(start: number, end: number): Range | null;
  /** Offset of the caret; null where it stands elsewhere. */
  caret(): number | null;
  /** As the writer would with the mouse; scrolls there. */
  select(start: number, end: number): void;
}

/** Whether anybody can ever tell how a draft is laid out there. */
export const canBeLaidOut = (composer: Composer): boolean =>
  composer.element instanceof HTMLTextAreaElement || editorOf(composer).lay !== undefined;

/**
 * How the draft is laid out; null where nobody can tell.
 *
 * @param mirror an element of ours, which no script of the page can reach, for fields that tell nobody where their words stand.
 * @param anew whether the field may look different from before.
 */
export function layoutOf(composer: Composer, mirror: HTMLElement, anew: boolean): Layout | null {
  const { element } = composer;
  if (element instanceof HTMLTextAreaElement) return mirrorOf(element, mirror, anew);
  const content = editorOf(composer).lay?.(element);
  if (!content) return null;
  const document = element.ownerDocument;
  const range = (start: number, end: number): Range | null => rangeOf(content, start, end, document);
  return {
    range,
    caret() {
      const { focusNode = null, focusOffset = 0 } = selectionOf(element) ?? {};
      return element.contains(focusNode) && focusNode ? offsetOf(content, focusNode, focusOffset) : null;
    },
    select(start, end) {
      const words = range(start, end);
      if (!words) return;
      const { startContainer, startOffset, endContainer, endOffset } = words;
      selectionOf(element)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      const at = startContainer instanceof Element ? startContainer : startContainer.parentElement;
      at?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
  };
}
