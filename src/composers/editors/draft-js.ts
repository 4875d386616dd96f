import { richEditor } from './rich-editor.ts';
import { byPaste } from './write.ts';

/** Draft.js breaks on foreign changes of its DOM; a paste over the selection goes through its own model and undo. */
export const editor = richEditor({ marks: '.public-DraftEditor-content', write: byPaste });
