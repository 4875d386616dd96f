import { describe, expect, it } from 'vitest';
import { isSendKey } from '../../src/composers/send-key.ts';
import type { ComposerSpec } from '../../src/composers/site.ts';

const spec = (sendKey: ComposerSpec['sendKey']): ComposerSpec => ({
  selector: 'textarea',
  editor: 'textarea',
  surface: 'unknown',
  send: 'button',
  sendKey,
  confidence: 'high',
});
const press = (key: string, init: KeyboardEventInit = {}) => new KeyboardEvent('keydown', { key, ...init });

describe('isSendKey', () => {
  it.each<[sendKey: ComposerSpec['sendKey'], init: KeyboardEventInit, sends: boolean]>([
    ['enter', {}, true],
    ['enter', { ctrlKey: true }, true],
    ['enter', { shiftKey: true }, false],
    ['enter', { altKey: true }, false],
    ['ctrl-enter', {}, false],
    ['ctrl-enter', { ctrlKey: true }, true],
    ['ctrl-enter', { metaKey: true }, true],
    ['ctrl-enter', { ctrlKey: true, shiftKey: true }, false],
    ['none', {}, false],
    ['none', { ctrlKey: true }, false],
  ])('where %s sends, Enter with %j: %s', (sendKey, init, sends) => {
    expect(isSendKey(press('Enter', init), spec(sendKey))).toBe(sends);
  });

  it.each(['a', ' ', 'Tab', 'Escape'])('is never %j', (key) => {
    expect(isSendKey(press(key, { ctrlKey: true }), spec('enter'))).toBe(false);
  });
});
