import type { EditorKind } from '../site.ts';
import type { Editor } from './editor.ts';
import { editor as contenteditable } from './contenteditable.ts';
import { editor as draftJs } from './draft-js.ts';
import { editor as lexical } from './lexical.ts';
import { editor as textarea } from './textarea.ts';

const editors: Record<EditorKind, Editor> = { textarea, contenteditable, 'draft-js': draftJs, lexical };

export const editorOf = (kind: EditorKind): Editor => editors[kind];
