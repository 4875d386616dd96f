import type { Editor } from './editor.ts';
import { readRichText } from './rich-text.ts';
import { selectSpan } from './select-span.ts';

/** Lexical's own text has an empty line between paragraphs. */
const PARAGRAPH = '\n\n';

/**
 * Lexical reverts foreign changes of its DOM, but takes `beforeinput` of a spelling correction over the selection
 * as typed text, with its own undo.
 */
export const editor: Editor = {
  read: (element) => readRichText(element, PARAGRAPH).text,
  async replace(element, change) {
    const words = await selectSpan(element, change, PARAGRAPH);
    if (words === null) return;
    const inputType = words === '' ? 'deleteContentBackward' : 'insertReplacementText';
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType,
      data: words === '' ? null : words,
    };
    element.dispatchEvent(new InputEvent('beforeinput', init));
  },
};
