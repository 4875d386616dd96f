import { describe, expect, it } from 'vitest';
import { editor as ckeditor } from '../../../src/composers/editors/ckeditor.ts';
import { editor as contenteditable } from '../../../src/composers/editors/contenteditable.ts';
import { editor as draftJs } from '../../../src/composers/editors/draft-js.ts';
import { editorOf } from '../../../src/composers/editors/find-editor.ts';
import { editor as lexical } from '../../../src/composers/editors/lexical.ts';
import { editor as prosemirror } from '../../../src/composers/editors/prosemirror.ts';
import { editor as quill } from '../../../src/composers/editors/quill.ts';
import { editor as roosterjs } from '../../../src/composers/editors/roosterjs.ts';
import { editor as slate } from '../../../src/composers/editors/slate.ts';
import { editor as textarea } from '../../../src/composers/editors/textarea.ts';
import type { ComposerSpec, EditorKind } from '../../../src/composers/site.ts';
import { editable } from './editable.ts';

const found = (markup: string, editor: EditorKind) =>
  editorOf({ element: editable(markup).firstElementChild as HTMLElement, spec: { editor } as ComposerSpec });

describe('editorOf', () => {
  it.each([
    ['<textarea></textarea>', textarea],
    ['<input type="text">', textarea],
    ['<div contenteditable="true" class="notranslate public-DraftEditor-content"></div>', draftJs],
    ['<div contenteditable="true" data-lexical-editor="true"></div>', lexical],
    ['<div contenteditable="true" data-slate-editor="true"></div>', slate],
    ['<div contenteditable="true" class="tiptap ProseMirror"></div>', prosemirror],
    ['<div contenteditable="true" class="ql-editor ql-blank"></div>', quill],
    ['<div contenteditable="true" class="ck ck-content ck-editor__editable"></div>', ckeditor],
    ['<div contenteditable="true"></div>', contenteditable],
  ])('knows %s by what it shows, where the adapter knows nothing', (markup, editor) => {
    expect(found(markup, 'contenteditable')).toBe(editor);
  });

  it('believes the element more than the adapter of a site that was redesigned', () => {
    expect(found('<div contenteditable="true" data-lexical-editor="true"></div>', 'draft-js')).toBe(lexical);
  });

  it('believes the adapter where the element shows nothing', () => {
    expect(found('<div contenteditable="true"></div>', 'roosterjs')).toBe(roosterjs);
  });
});
