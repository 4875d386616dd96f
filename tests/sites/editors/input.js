/** A chat of one line. */
import { mount as mountField } from './textarea.js';

export const mount = (parent, options) => mountField(parent, { ...options, field: 'input' });
