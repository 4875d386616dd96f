import { findSend } from './find-send.ts';
import type { SendKey } from './send-key.ts';
import type { Composer } from './site.ts';

/** Do what the writer's press would have done: the send control if it can be pressed, else (or by `pressed`) the send key. */
export function release(composer: Composer, pressed: SendKey | null = null): void {
  const control = pressed ? null : findSend(composer);
  if (control && !control.matches('[disabled], [aria-disabled="true"]')) {
    control.click();
    return;
  }
  const { sendKey } = composer.spec;
  // Here Enter would break a line; the writer is asked for one more press.
  if (sendKey === 'none') return;
  const key = pressed ?? (sendKey === 'ctrl-enter' ? 'Ctrl+Enter' : 'Enter');
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey: key === 'Ctrl+Enter',
    metaKey: key === 'Meta+Enter',
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const down = new KeyboardEvent('keydown', init);
  composer.element.dispatchEvent(down);
  if (!down.defaultPrevented) composer.element.dispatchEvent(new KeyboardEvent('keypress', init));
  composer.element.dispatchEvent(new KeyboardEvent('keyup', init));
}
