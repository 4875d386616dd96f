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
/** How many files went with each message. */
window.sentFiles = [];
let files = [];

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
  if (text.trim() === '' && files.length === 0) return;
  window.sent.push(text);
  window.sentFiles.push(files.length);
  attach([]);
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

const attached = document.querySelector('.attached');
function attach(all) {
  files = all;
  attached.textContent = files.length > 0 ? `${files.length} 🖼` : '';
}
const picker = document.querySelector('input[type="file"]');
document.querySelector('[aria-label="Attach a file"]').addEventListener('click', () => picker.click());
picker.addEventListener('change', () => {
  attach([...files, ...picker.files]);
  picker.value = '';
});
for (const [kind, part] of [
  ['paste', 'clipboardData'],
  ['drop', 'dataTransfer'],
]) {
  element.addEventListener(kind, (event) => {
    const added = [...(event[part]?.files ?? [])];
    if (added.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    attach([...files, ...added]);
  });
}
element.addEventListener('dragover', (event) => event.preventDefault());

/** Another chat under the same box: the address and the heading change, the editor stays. */
for (const link of document.querySelectorAll('nav a')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    document.querySelector('header h2').textContent = link.textContent;
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
