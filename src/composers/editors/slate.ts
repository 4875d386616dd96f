import { richEditor } from './rich-editor.ts';
import { byInput } from './write.ts';

/** Slate knows its text by nodes of its own making and loses track of all others. */
export const editor = richEditor({ marks: '[data-slate-editor]', write: byInput });
