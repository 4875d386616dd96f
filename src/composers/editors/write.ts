/** Put words over the selection, which is `range`; nothing but the removal where they are empty. */
export type Write = (element: HTMLElement, range: Range, words: string) => void;

/** The browser's own insertion, for editors that watch what the browser does to their element. */
export const byCommand: Write = (element, _, words) => {
  element.ownerDocument.execCommand(words === '' ? 'delete' : 'insertText', false, words);
};

/** `beforeinput` of a spelling correction, for editors that take typed text from it. */
export const byInput: Write = (element, range, words) => {
  const inputType = words === '' ? 'deleteContentBackward' : 'insertReplacementText';
  const targetRanges = [new StaticRange(range)];
  const data = words === '' ? null : words;
  element.dispatchEvent(
    new InputEvent('beforeinput', {
      bubbles: true,
      cancelable: true,
      composed: true,
      inputType,
      data,
      targetRanges,
    }),
  );
};

/**
 * A paste, for editors that put what is pasted into their own model; where nobody takes it, the browser's own insertion.
 * Firefox gives a page nothing of a DataTransfer made by an extension, but takes its own old form (`data`).
 */
export const byPaste: Write = (element, range, words) => {
  if (words === '') return byBackspace(element, range, words);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', words);
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData,
    ...{ dataType: 'text/plain', data: words },
  });
  if (element.dispatchEvent(event)) byCommand(element, range, words);
};

/** There is no paste of nothing; editors with a model of their own know the key. */
const byBackspace: Write = (element, range) => {
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8, which: 8 };
  const init = { ...key, bubbles: true, cancelable: true, composed: true };
  if (element.dispatchEvent(new KeyboardEvent('keydown', init))) byCommand(element, range, '');
  element.dispatchEvent(new KeyboardEvent('keyup', init));
};
