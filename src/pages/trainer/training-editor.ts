import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createParagraphNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
  SKIP_DOM_SELECTION_TAG,
  createEditor,
  type EditorUpdateOptions,
  type LexicalEditor,
} from 'lexical';

export interface TrainingEditorOptions {
  /** What stands in it at first. */
  text: string;
  focused: boolean;
  onSend: (text: string) => void;
}

export interface TrainingEditor {
  /** Write on at its end, as if somebody typed. */
  write: (text: string) => void;
  /** Send what stands in it, as a site would. */
  send: () => void;
  /** Take the editor off its element. */
  undo: () => void;
}

/** Milliseconds within which what is typed is one step of undo. */
const STEP = 300;

/** A real Lexical editor on `element`, as chats have it: Enter sends, Shift+Enter breaks the line. */
export function mountEditor(
  element: HTMLElement,
  { text, focused, onSend }: TrainingEditorOptions,
): TrainingEditor {
  const editor = createEditor({
    namespace: 'training',
    onError(error) {
      throw error;
    },
  });
  const send = (): void => {
    const words = editor.getEditorState().read(() => $getRoot().getTextContent());
    if (words.trim() === '') return;
    fill(editor, '');
    onSend(words);
  };
  const undo = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), STEP),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
  ];
  editor.setRootElement(element);
  // Without the focus it leaves the page's selection alone: Tab would go on from there, past everything before it.
  fill(editor, text, focused ? { discrete: true } : { discrete: true, tag: SKIP_DOM_SELECTION_TAG });
  if (focused) element.focus();
  return {
    write: (piece) => editor.update(() => $getRoot().selectEnd().insertRawText(piece), { discrete: true }),
    send,
    undo() {
      for (const one of undo) one();
      editor.setRootElement(null);
    },
  };
}

/** One paragraph with the caret behind the last letter. `discrete`: in the page at once; not within an update. */
function fill(editor: LexicalEditor, text: string, how: EditorUpdateOptions = {}): void {
  editor.update(() => {
    const root = $getRoot();
    root.clear();
    const paragraph = $createParagraphNode();
    root.append(paragraph);
    paragraph.selectEnd().insertRawText(text);
  }, how);
}
