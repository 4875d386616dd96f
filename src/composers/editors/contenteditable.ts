import { richEditor } from './rich-editor.ts';
import { byPaste } from './write.ts';

/** Any other editable element: some take a paste into a model of their own; without a library the browser inserts. */
export const editor = richEditor({ write: byPaste, plainSpaces: true });
