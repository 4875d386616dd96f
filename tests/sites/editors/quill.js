/** Quill 2. */
import Quill from 'quill';
import { mountQuill } from './quill-chat.js';

export const mount = (parent, options) => mountQuill(Quill, parent, options);
