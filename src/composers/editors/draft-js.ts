import type { Editor } from './editor.ts';
import { readRichText } from './rich-text.ts';
import { selectSpan } from './select-span.ts';

/** Draft.js breaks on foreign changes of its DOM; a paste over the selection goes through its own model and undo. */
export const editor: Editor = {
  read: (element) => readRichText(element).text,
  async replace(element, change) {
    const words = await selectSpan(element, change);
    if (words === null) return;
    paste(element, words);
  },
};

/** Paste from a script. Firefox gives a page nothing of a DataTransfer made by an extension, but takes its own old form. */
function paste(element: HTMLElement, words: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const init = {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    dataType: 'text/plain',
    data: words,
  };
  element.dispatchEvent(new ClipboardEvent('paste', init));
}
