/** RoosterJS, as in Outlook on the web. */
import { createEditor, createEmptyModel, exportContent, insertEntity } from 'roosterjs';
import { startChat } from './chat.js';

export function mount(parent, options) {
  const chat = startChat(parent, options);
  const element = document.createElement('div');
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', 'Write a message');
  chat.box.append(element);
  const editor = createEditor(element);
  const send = chat.use({
    // Its text has the line breaks and the no-break spaces of a mail.
    read: () =>
      exportContent(editor, 'PlainText', { onImage: ({ alt }) => alt ?? ' ' })
        .replaceAll('\r\n', '\n')
        .replaceAll('\u00a0', ' '),
    clear: () =>
      editor.formatContentModel((model) => {
        model.blocks = createEmptyModel().blocks;
        return true;
      }),
    mention(name) {
      const contentNode = document.createElement('span');
      contentNode.textContent = name;
      insertEntity(editor, 'mention', false, 'focus', { contentNode, focusAfterEntity: true });
    },
  });
  // Before the editor's own listener: its Enter would break the line first.
  element.addEventListener(
    'keydown',
    (event) => {
      if (!chat.isSend(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send();
    },
    { capture: true },
  );
  return element;
}
