/** Slate, as in Discord and Twitch: a soft break is a character of a line, a mention a void inside it. */
import React, { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { Editor, Text, Transforms, createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import { startChat } from './chat.js';

const empty = () => [{ type: 'line', children: [{ text: '' }] }];

const serialise = (node) => {
  if (Text.isText(node)) return node.text;
  return node.type === 'mention' ? node.name : node.children.map(serialise).join('');
};

function Element({ attributes, children, element }) {
  if (element.type !== 'mention') return React.createElement('div', attributes, children);
  const props = { ...attributes, contentEditable: false };
  return React.createElement('span', props, element.name, children);
}

export function mount(parent, options) {
  const chat = startChat(parent, options);
  const editor = withHistory(withReact(createEditor()));
  const { isVoid, isInline } = editor;
  editor.isVoid = (node) => node.type === 'mention' || isVoid(node);
  editor.isInline = (node) => node.type === 'mention' || isInline(node);
  editor.insertSoftBreak = () => editor.insertText('\n');
  const send = chat.use({
    read: () => editor.children.map(serialise).join('\n'),
    clear() {
      Transforms.delete(editor, { at: Editor.range(editor, []) });
      while (editor.children.length > 1) Transforms.removeNodes(editor, { at: [1] });
      Transforms.select(editor, Editor.start(editor, []));
      editor.history = { undos: [], redos: [] };
    },
    mention(name) {
      Transforms.insertNodes(editor, { type: 'mention', name, children: [{ text: '' }] });
      Transforms.move(editor);
      ReactEditor.focus(editor);
    },
  });

  function Composer() {
    const [initialValue] = useState(empty);
    return React.createElement(
      Slate,
      { editor, initialValue },
      React.createElement(Editable, {
        role: 'textbox',
        'aria-label': 'Write a message',
        placeholder: 'Message @priya',
        renderElement: (props) => React.createElement(Element, props),
        onKeyDown(event) {
          if (!chat.isSend(event.nativeEvent)) return;
          event.preventDefault();
          send();
        },
      }),
    );
  }
  flushSync(() => createRoot(chat.box).render(React.createElement(Composer)));
  return chat.box.querySelector('[data-slate-editor]');
}
