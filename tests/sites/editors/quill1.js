/** Quill 1, as in LinkedIn's posts and, forked, in Slack. */
import Quill from 'quill1/dist/quill.js';
import { mountQuill } from './quill-chat.js';

export const mount = (parent, options) => mountQuill(Quill, parent, options);
