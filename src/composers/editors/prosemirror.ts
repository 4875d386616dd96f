import { richEditor } from './rich-editor.ts';
import { byPaste } from './write.ts';

/** ProseMirror, TipTap too: a paste is one step of its history, which typed letters would share. */
export const editor = richEditor({ marks: '.ProseMirror', write: byPaste });
