import { richEditor } from './rich-editor.ts';
import { byPaste } from './write.ts';

/** CKEditor 5: a paste is one step of its undo, which typed letters would share. */
export const editor = richEditor({ marks: '.ck-editor__editable', write: byPaste, plainSpaces: true });
