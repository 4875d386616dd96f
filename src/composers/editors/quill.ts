import { richEditor } from './rich-editor.ts';
import { byCommand } from './write.ts';

/** Quill, both versions: it reads what the browser changed in its element; version 1 takes no paste from a script. */
export const editor = richEditor({ marks: '.ql-editor', write: byCommand, plainSpaces: true });
