import { describe, expect, it } from 'vitest';
import { bindings, commandOf } from '../../src/pages/present/keys.ts';

const press = (key: string, init: KeyboardEventInit = {}, target: Element = document.body): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
};

describe('keys of a presenter', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['?', 'keys'],
    ['Escape', 'leave'],
  ])('%s: %s', (key, command) => {
    expect(commandOf(press(key), true)).toBe(command);
  });

  it('each do one thing', () => {
    const keys = bindings.flatMap((one) => one.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('leave shortcuts of the browser alone', () => {
    expect(commandOf(press('b', { ctrlKey: true }), true)).toBeNull();
    expect(commandOf(press('ArrowLeft', { altKey: true }), true)).toBeNull();
  });

  it('leave a focused button its own keys, and a clicker all others', () => {
    const button = document.createElement('button');
    document.body.append(button);
    expect(commandOf(press(' ', {}, button), true)).toBeNull();
    expect(commandOf(press('Enter', {}, button), true)).toBeNull();
    expect(commandOf(press('PageDown', {}, button), true)).toBe('next');
    button.remove();
  });

  it('are no characters where somebody has turned those off', () => {
    for (const key of ['b', '.', '?', '+', 't']) expect(commandOf(press(key), false)).toBeNull();
    expect(commandOf(press(' '), false)).toBe('next');
  });
});
