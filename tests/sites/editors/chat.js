/** What has really left, in order; the tests count it. */
window.sent ??= [];

/**
 * What stands around an editor on a chat site: its box, a send button, and a way to mention somebody.
 *
 * @param {HTMLElement} parent
 * @param {object} options
 * @param {'enter' | 'ctrl-enter' | 'none'} [options.sendKey] Shift+Enter always breaks the line
 * @param {(text: string) => void} [options.onSend] hears of each text after it was counted
 * @param {HTMLElement} [options.button] the site's own send control; without it one is made
 * @param {string} [options.mention] shows a button that mentions this name ("@priya")
 * @param {string} [options.picture] shows a button that puts this emoji in as the site's picker does
 */
export function startChat(parent, { sendKey = 'enter', onSend, button, mention, picture }) {
  const box = document.createElement('div');
  box.className = 'composer';
  parent.append(box);
  const row = document.createElement('div');
  row.className = 'row';
  const addButton = (name, label) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.setAttribute('aria-label', name);
    made.textContent = label;
    row.append(made);
    return made;
  };
  /** A toolbar's button: the caret stays in the editor. */
  const addTool = (name, label, run) => {
    const tool = addButton(name, label);
    tool.addEventListener('mousedown', (event) => event.preventDefault());
    tool.addEventListener('click', () => run(label));
  };
  const control = button ?? addButton('Send', 'Send');
  if (row.hasChildNodes() || mention || picture) parent.append(row);

  return {
    box,
    /** Whether a keydown sends. A key that an input method uses never does. */
    isSend(event) {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return false;
      const withControl = event.ctrlKey || event.metaKey;
      return sendKey === 'enter' || (sendKey === 'ctrl-enter' && withControl);
    },
    /**
     * @param {{ read: () => string, clear: () => void, mention?: (name: string) => void, picture?: (emoji: string) => void }} editor
     *   `read` is what would leave, by the editor's own model
     * @returns {() => void} sends, as the button does
     */
    use(editor) {
      // What tests compare with what stands in the composer.
      window.wouldSend = editor.read;
      const send = () => {
        const text = editor.read();
        if (text.trim() === '') return;
        window.sent.push(text);
        editor.clear();
        onSend?.(text);
      };
      control.addEventListener('click', send);
      if (mention && editor.mention) addTool('Mention', mention, editor.mention);
      if (picture && editor.picture) addTool('Emoji', picture, editor.picture);
      return send;
    },
  };
}
