import type { Editor } from './editor.ts';
import { joinChanges } from './join-changes.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

/** Fields, React's too: the browser's own insertion fires the events that React tracks, and can be undone. */
export const editor: Editor = {
  marks: 'textarea, input',
  read: (element) => (element as Field).value,
  join: (element, changes) => joinChanges((element as Field).value, changes, () => true),
  async replace(element, { start, end, replacement }) {
    const field = element as Field;
    const expected = field.value.slice(0, start) + replacement + field.value.slice(end);
    field.focus({ preventScroll: true });
    field.setSelectionRange(start, end);
    const command = replacement === '' ? 'delete' : 'insertText';
    if (typeof document.execCommand === 'function') document.execCommand(command, false, replacement);
    if (field.value === expected) return;
    field.setRangeText(replacement, start, end, 'end');
    field.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: replacement }),
    );
  },
  caret(element) {
    const { selectionStart, selectionEnd, selectionDirection } = element as Field;
    if (selectionStart === null || selectionEnd === null) return null;
    return selectionDirection === 'backward'
      ? { anchor: selectionEnd, focus: selectionStart }
      : { anchor: selectionStart, focus: selectionEnd };
  },
  async putCaret(element, { anchor, focus }) {
    (element as Field).setSelectionRange(
      Math.min(anchor, focus),
      Math.max(anchor, focus),
      focus < anchor ? 'backward' : 'forward',
    );
  },
};
