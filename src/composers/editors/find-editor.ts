import type { Composer, EditorKind } from '../site.ts';
import { editor as ckeditor } from './ckeditor.ts';
import { editor as contenteditable } from './contenteditable.ts';
import { editor as draftJs } from './draft-js.ts';
import type { Editor } from './editor.ts';
import { editor as lexical } from './lexical.ts';
import { editor as prosemirror } from './prosemirror.ts';
import { editor as quill } from './quill.ts';
import { editor as roosterjs } from './roosterjs.ts';
import { editor as slate } from './slate.ts';
import { editor as textarea } from './textarea.ts';

const editors: Record<EditorKind, Editor> = {
  textarea,
  contenteditable,
  'draft-js': draftJs,
  lexical,
  slate,
  prosemirror,
  quill,
  ckeditor,
  roosterjs,
};

/** CSS of every editable element that shows which editor it is. */
export const richMarks = Object.values(editors)
  .flatMap(({ marks }) => (marks && marks !== textarea.marks ? [marks] : []))
  .join(', ');

/** The editor of a composer: what its element shows itself to be goes before what the site's adapter says. */
export function editorOf({ element, spec }: Pick<Composer, 'element' | 'spec'>): Editor {
  const shown = Object.values(editors).find(({ marks }) => marks && element.matches(marks));
  return shown ?? editors[spec.editor];
}
