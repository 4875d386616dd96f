import type { Editor } from './editor.ts';
import { readRichText } from './rich-text.ts';
import { selectSpan } from './select-span.ts';

/** An editable element without a library behind it: the browser's own insertion, which it can undo. */
export const editor: Editor = {
  read: (element) => readRichText(element).text,
  async replace(element, change) {
    const words = await selectSpan(element, change);
    if (words === null) return;
    element.ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words);
  },
};
