import type { ComposerSpec } from './site.ts';

/** Whether a key press sends in this kind of composer. Shift+Enter always breaks the line. */
export function isSendKey(event: KeyboardEvent, { sendKey }: ComposerSpec): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  if (sendKey === 'enter') return true;
  return sendKey === 'ctrl-enter' && (event.ctrlKey || event.metaKey);
}

/** A press of the key that sends, by what is held down with it: on some sites Enter alone breaks the line. */
export type SendKey = 'Enter' | 'Ctrl+Enter' | 'Meta+Enter';

export const sendKeyOf = ({ ctrlKey, metaKey }: KeyboardEvent): SendKey =>
  ctrlKey ? 'Ctrl+Enter' : metaKey ? 'Meta+Enter' : 'Enter';
