import { findSend } from './find-send.ts';
import type { Composer } from './site.ts';

/** Do what the writer's press would have done: the send control if it can be pressed, else (or `byKey`) the send key. */
export function release(composer: Composer, byKey = false): void {
  const control = byKey ? null : findSend(composer);
  if (control && !control.matches('[disabled], [aria-disabled="true"]')) {
    control.click();
    return;
  }
  // Here Enter would break a line; the writer is asked for one more press.
  if (composer.spec.sendKey === 'none') return;
  const ctrlKey = composer.spec.sendKey === 'ctrl-enter';
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: 13,
    which: 13,
    ctrlKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const down = new KeyboardEvent('keydown', init);
  composer.element.dispatchEvent(down);
  if (!down.defaultPrevented) composer.element.dispatchEvent(new KeyboardEvent('keypress', init));
  composer.element.dispatchEvent(new KeyboardEvent('keyup', init));
}
