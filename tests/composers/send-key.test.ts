import { afterEach, describe, expect, it, vi } from 'vitest';
import { isSendKey, learnEnter } from '../../src/composers/send-key.ts';
import { byHand } from './fakes.ts';
import type { ComposerSpec } from '../../src/composers/site.ts';

const spec = (
  sendKey: ComposerSpec['sendKey'],
  confidence: ComposerSpec['confidence'] = 'high',
): ComposerSpec => ({
  selector: 'textarea',
  editor: 'textarea',
  surface: 'unknown',
  send: 'button',
  sendKey,
  confidence,
});
const element = document.createElement('textarea');
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
    expect(isSendKey(press('Enter', init), { spec: spec(sendKey), element })).toBe(sends);
  });

  it.each(['a', ' ', 'Tab', 'Escape'])('is never %j', (key) => {
    expect(isSendKey(press(key, { ctrlKey: true }), { spec: spec('enter'), element })).toBe(false);
  });
});

describe('a box that no adapter knows', () => {
  const box = (html: string): { spec: ComposerSpec; element: HTMLElement } => {
    document.body.innerHTML = html;
    return { spec: spec('ctrl-enter', 'low'), element: document.body.firstElementChild as HTMLElement };
  };
  afterEach(() => {
    document.body.innerHTML = '';
    vi.useRealTimers();
  });

  it.each([
    ['<textarea enterkeyhint="send"></textarea>', true],
    ['<div contenteditable="true" role="textbox" aria-multiline="false"></div>', true],
    ['<div contenteditable="true" role="textbox" aria-multiline="true"></div>', false],
    ['<textarea enterkeyhint="enter"></textarea>', false],
  ])('%s, sent by Enter: %s', (html, sends) => {
    expect(isSendKey(press('Enter'), box(html))).toBe(sends);
  });

  it('is believed only there: an adapter knows its own box', () => {
    const { element: one } = box('<textarea enterkeyhint="send"></textarea>');
    expect(isSendKey(press('Enter'), { spec: spec('ctrl-enter'), element: one })).toBe(false);
    expect(isSendKey(press('Enter'), { spec: spec('none', 'low'), element: one })).toBe(false);
  });

  const enter = (words: string, after: string, event: KeyboardEvent): boolean => {
    vi.useFakeTimers();
    const composer = box('<textarea></textarea>');
    const area = composer.element as HTMLTextAreaElement;
    area.value = words;
    learnEnter(event, composer);
    area.value = after;
    vi.advanceTimersByTime(1_000);
    return isSendKey(press('Enter'), composer);
  };

  it.each<[what: string, learnt: boolean, words: string, after: string, init: KeyboardEventInit]>([
    ['the words are gone', true, 'hello', '', {}],
    ['a line is broken', false, 'hello', 'hello\n', {}],
    ['there were no words', false, '', '', {}],
    ['Shift was held', false, 'hello', '', { shiftKey: true }],
  ])('after an Enter where %s, Enter sends: %s', (_, learnt, words, after, init) => {
    expect(enter(words, after, byHand(press('Enter', init)))).toBe(learnt);
  });

  it('learns nothing from a script', () => {
    expect(enter('hello', '', press('Enter'))).toBe(false);
  });
});
