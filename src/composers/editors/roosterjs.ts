import { richEditor } from './rich-editor.ts';
import { byPaste } from './write.ts';

/** RoosterJS: a paste is one step of its undo, which takes no notice of the browser's own insertions. */
export const editor = richEditor({ write: byPaste, plainSpaces: true });
