/** Lexical with paragraphs and mentions, as on Facebook, Instagram, WhatsApp and Reddit. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  createEditor,
} from 'lexical';
import { startChat } from './chat.js';

export function mount(parent, options) {
  const chat = startChat(parent, options);
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-label', 'Write a message');
  element.style.whiteSpace = 'pre-wrap';
  chat.box.append(element);
  const editor = createEditor({
    namespace: 'chat',
    onError(error) {
      throw error;
    },
  });
  editor.setRootElement(element);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  const send = chat.use({
    read: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    clear: () =>
      editor.update(() => {
        const paragraph = $createParagraphNode();
        $getRoot().clear().append(paragraph);
        paragraph.select();
      }),
    mention: (name) =>
      editor.update(() => $getSelection()?.insertNodes([$createTextNode(name).setMode('token')])),
  });
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || !chat.isSend(event)) return false;
      event.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return element;
}
