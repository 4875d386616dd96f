import type { Editor } from './editor.ts';

/** Textareas, React's too: the browser's own insertion fires the events that React tracks, and can be undone. */
export const editor: Editor = {
  read: (element) => (element as HTMLTextAreaElement).value,
  async replace(element, { start, end, replacement }) {
    const area = element as HTMLTextAreaElement;
    const expected = area.value.slice(0, start) + replacement + area.value.slice(end);
    area.focus({ preventScroll: true });
    area.setSelectionRange(start, end);
    const command = replacement === '' ? 'delete' : 'insertText';
    if (typeof document.execCommand === 'function') document.execCommand(command, false, replacement);
    if (area.value === expected) return;
    area.setRangeText(replacement, start, end, 'end');
    area.dispatchEvent(
      new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText', data: replacement }),
    );
  },
};
