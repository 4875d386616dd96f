/** An editable element without a library: lines are the browser's own, emoji are pictures, as in mail and Telegram. */
import { startChat } from './chat.js';

/** What the site makes of its element: each block is a line, a picture its alternative text. */
function serialise(element) {
  let text = '';
  const walk = (node) => {
    for (const child of node.childNodes) {
      if (child.nodeName === 'DIV' && child.previousSibling) {
        if (child.previousSibling.nodeName !== 'DIV') text = text.replace(/\n$/, '');
        text += '\n';
      }
      if (child.nodeName === '#text') text += child.data;
      else if (child.nodeName === 'IMG') text += child.alt;
      else if (child.nodeName === 'BR') text += '\n';
      else walk(child);
    }
    // The last break of a block is no line of its own.
    if (node.lastChild?.nodeName !== 'DIV') text = text.replace(/\n$/, '');
  };
  walk(element);
  return text.replaceAll('\u00a0', ' ');
}

export function mount(parent, options) {
  const chat = startChat(parent, options);
  const element = document.createElement('div');
  element.contentEditable = 'true';
  element.setAttribute('role', 'textbox');
  element.setAttribute('aria-multiline', 'true');
  element.setAttribute('aria-label', 'Write a message');
  element.style.whiteSpace = 'pre-wrap';
  chat.box.append(element);
  const insert = (node) => {
    const range = getSelection().getRangeAt(0);
    range.deleteContents();
    range.insertNode(node);
    range.collapse(false);
  };
  const send = chat.use({
    read: () => serialise(element),
    clear: () => element.replaceChildren(),
    mention(name) {
      const link = document.createElement('a');
      link.contentEditable = 'false';
      link.textContent = name;
      insert(link);
    },
    picture(emoji) {
      const image = document.createElement('img');
      image.alt = emoji;
      image.width = image.height = 16;
      insert(image);
    },
  });
  element.addEventListener('keydown', (event) => {
    if (!chat.isSend(event)) return;
    event.preventDefault();
    send();
  });
  return element;
}
