/** A field that React controls: what leaves is React's state, so a value that it never heard of is lost. */
import React, { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { startChat } from './chat.js';

/** `field`: 'textarea', or 'input' for a chat of one line. */
export function mount(parent, { field = 'textarea', ...options }) {
  const chat = startChat(parent, options);
  let state = '';
  let change = () => {};
  const send = chat.use({ read: () => state, clear: () => change('') });

  function Field() {
    const [value, setValue] = useState('');
    useLayoutEffect(() => {
      state = value;
      change = setValue;
    });
    return React.createElement(field, {
      value,
      ...(field === 'input' ? { type: 'text' } : { rows: 3 }),
      placeholder: 'Write a message',
      'aria-label': 'Write a message',
      onChange: (event) => setValue(event.target.value),
      onKeyDown(event) {
        if (!chat.isSend(event.nativeEvent)) return;
        event.preventDefault();
        send();
      },
    });
  }
  flushSync(() => createRoot(chat.box).render(React.createElement(Field)));
  return chat.box.querySelector(field);
}
