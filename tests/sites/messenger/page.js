/** A page as Messenger's: Lexical, Enter sends, Shift+Enter breaks the line. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  createEditor,
} from 'lexical';

/** What has really left, in order; the tests count it. */
window.sent = [];

const element = document.querySelector('[role="textbox"]');
const button = document.querySelector('[aria-label="Press enter to send"]');
const log = document.querySelector('[role="log"]');
const editor = createEditor({
  namespace: 'messenger',
  onError(error) {
    throw error;
  },
});
editor.setRootElement(element);
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);

function send() {
  const text = editor.getEditorState().read(() => $getRoot().getTextContent());
  if (text.trim() === '') return;
  window.sent.push(text);
  const row = document.createElement('div');
  row.dir = 'auto';
  row.textContent = text;
  log.append(row);
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    paragraph.select();
  });
}

editor.registerCommand(
  KEY_ENTER_COMMAND,
  (event) => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    send();
    return true;
  },
  COMMAND_PRIORITY_LOW,
);
button.addEventListener('click', send);

/** What a script of the page does with a send button it finds. */
window.pressByScript = () => button.click();
