/** CKEditor 5, as in Teams. It needs a moment to start, so `mount` promises its element. */
import { Bold, Essentials, InlineEditor, Mention, Paragraph } from 'ckeditor5';
import { startChat } from './chat.js';

/** The model's own text: paragraphs are lines, and so is a soft break. */
function serialise(model) {
  const line = (block) =>
    [...block.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('');
  return [...model.document.getRoot().getChildren()].map(line).join('\n');
}

export async function mount(parent, options) {
  const chat = startChat(parent, options);
  const element = document.createElement('div');
  chat.box.append(element);
  const editor = await InlineEditor.create(element, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Mention],
    label: 'Write a message',
    placeholder: 'Type a message',
  });
  const send = chat.use({
    read: () => serialise(editor.model),
    clear: () => editor.setData(''),
    mention(name) {
      const range = editor.model.document.selection.getFirstRange();
      editor.execute('mention', { marker: '@', mention: { id: name }, range });
    },
  });
  editor.editing.view.document.on(
    'keydown',
    (signal, data) => {
      if (!chat.isSend(data.domEvent)) return;
      data.preventDefault();
      signal.stop();
      send();
    },
    { priority: 'highest' },
  );
  return editor.editing.view.getDomRoot();
}
