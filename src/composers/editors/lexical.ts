import { richEditor } from './rich-editor.ts';
import { byInput } from './write.ts';

/** Lexical reverts foreign changes of its DOM, and its own text has an empty line between paragraphs. */
export const editor = richEditor({ marks: '[data-lexical-editor]', write: byInput, paragraph: '\n\n' });
