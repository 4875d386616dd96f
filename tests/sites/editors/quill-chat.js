/** What Slack and LinkedIn build on Quill, for both of its major versions. */
import { startChat } from './chat.js';

/** Quill's own idea of the text: a mention and an emoji picture are embeds that the site spells out. */
const serialise = (quill) =>
  quill
    .getContents()
    .ops.map(({ insert }) => (typeof insert === 'string' ? insert : (insert.mention ?? insert.emoji ?? '')))
    .join('')
    .replace(/\n$/, '');

function defineEmbeds(Quill) {
  const Embed = Quill.import('blots/embed');
  class Mention extends Embed {
    static blotName = 'mention';
    static tagName = 'SPAN';
    static className = 'mention';
    static create(name) {
      const node = super.create(name);
      node.textContent = name;
      return node;
    }
    static value(node) {
      return node.textContent.replaceAll('\ufeff', '');
    }
  }
  class Emoji extends Embed {
    static blotName = 'emoji';
    static tagName = 'IMG';
    static className = 'emoji';
    static create(emoji) {
      const node = super.create(emoji);
      node.alt = emoji;
      return node;
    }
    static value(node) {
      return node.alt;
    }
  }
  Quill.register({ 'formats/mention': Mention, 'formats/emoji': Emoji }, true);
}

export function mountQuill(Quill, parent, options) {
  const chat = startChat(parent, options);
  defineEmbeds(Quill);
  let send = () => {};
  const press = (event) => {
    if (!chat.isSend(event)) return true;
    send();
    return false;
  };
  const enter = { key: Quill.version.startsWith('1') ? 13 : 'Enter' };
  const quill = new Quill(chat.box, {
    placeholder: 'Message Priya',
    formats: ['bold', 'italic', 'mention', 'emoji'],
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          send: { ...enter, handler: () => press({ key: 'Enter' }) },
          sendWithControl: {
            ...enter,
            shortKey: true,
            handler: () => press({ key: 'Enter', ctrlKey: true }),
          },
          line: {
            ...enter,
            shiftKey: true,
            handler({ index, length }) {
              quill.deleteText(index, length, 'user');
              quill.insertText(index, '\n', 'user');
              quill.setSelection(index + 1, 0, 'user');
              return false;
            },
          },
        },
      },
    },
  });
  send = chat.use({
    read: () => serialise(quill),
    clear() {
      quill.setText('', 'api');
      // Firefox may leave the caret outside of the line that is left, and the next break makes one too many.
      quill.setSelection(0, 0, 'api');
      quill.history.clear();
    },
    mention(name) {
      const { index, length } = quill.getSelection(true);
      quill.deleteText(index, length, 'user');
      quill.insertEmbed(index, 'mention', name, 'user');
      quill.setSelection(index + 1, 0, 'user');
    },
    picture(emoji) {
      const { index } = quill.getSelection(true);
      quill.insertEmbed(index, 'emoji', emoji, 'user');
      quill.setSelection(index + 1, 0, 'user');
    },
  });
  // What Quill's own style sheet says of them.
  quill.root.style.whiteSpace = 'pre-wrap';
  const clipboard = chat.box.querySelector('.ql-clipboard');
  Object.assign(clipboard?.style ?? {}, { position: 'absolute', left: '-9999px', height: '1px' });
  quill.root.setAttribute('role', 'textbox');
  quill.root.setAttribute('aria-label', 'Write a message');
  quill.root.setAttribute('spellcheck', 'false');
  return quill.root;
}
