/** ProseMirror as TipTap dresses it, as on Bluesky and in LinkedIn's comments. */
import { Editor } from '@tiptap/core';
import { Mention } from '@tiptap/extension-mention';
import { StarterKit } from '@tiptap/starter-kit';
import { startChat } from './chat.js';

export function mount(parent, options) {
  const chat = startChat(parent, options);
  let send = () => {};
  const editor = new Editor({
    element: chat.box,
    extensions: [
      StarterKit,
      Mention.configure({
        renderText: ({ node }) => node.attrs.id,
        renderHTML: ({ options, node }) => ['span', options.HTMLAttributes, node.attrs.id],
      }),
    ],
    editorProps: {
      handleKeyDown(_, event) {
        if (!chat.isSend(event)) return false;
        send();
        return true;
      },
      attributes: { role: 'textbox', 'aria-label': 'Write a message' },
    },
  });
  send = chat.use({
    read: () => editor.getText({ blockSeparator: '\n' }),
    clear: () => editor.commands.clearContent(),
    mention: (name) =>
      editor
        .chain()
        .focus()
        .insertContent({ type: 'mention', attrs: { id: name } })
        .run(),
  });
  // What its style sheet says; a strict site lets no script add one.
  editor.view.dom.style.whiteSpace = 'break-spaces';
  return editor.view.dom;
}
