/** Draft.js, as on X and in TikTok's messages: every line is a block, Shift+Enter makes one too. */
import { Editor, EditorState, Modifier, getDefaultKeyBinding } from 'draft-js';
import React, { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { startChat } from './chat.js';

export function mount(parent, options) {
  const chat = startChat(parent, options);
  let latest = EditorState.createEmpty();
  let redraw = () => {};
  const change = (next) => {
    latest = next;
    redraw(next);
  };
  const send = chat.use({
    read: () => latest.getCurrentContent().getPlainText(),
    clear: () => change(EditorState.moveFocusToEnd(EditorState.createEmpty())),
    mention(name) {
      const content = latest.getCurrentContent().createEntity('mention', 'IMMUTABLE', { name });
      const key = content.getLastCreatedEntityKey();
      const words = Modifier.replaceText(content, latest.getSelection(), name, null, key);
      change(EditorState.push(latest, words, 'insert-characters'));
    },
  });

  function Composer() {
    const [state, setState] = useState(latest);
    useLayoutEffect(() => {
      redraw = setState;
    }, []);
    return React.createElement(Editor, {
      editorState: state,
      onChange: change,
      keyBindingFn: (event) => (chat.isSend(event.nativeEvent) ? 'send' : getDefaultKeyBinding(event)),
      handleKeyCommand(command) {
        if (command !== 'send') return 'not-handled';
        send();
        return 'handled';
      },
      ariaLabel: 'Write a message',
      role: 'textbox',
      placeholder: 'What is happening?',
    });
  }
  flushSync(() => createRoot(chat.box).render(React.createElement(Composer)));
  return chat.box.querySelector('.public-DraftEditor-content');
}
