import type { Action } from './show.ts';

/** What a key does: something to the show, or to the window that it is pressed in. */
export type Command = Action | 'larger' | 'smaller' | 'full' | 'notes' | 'keys' | 'leave';

interface Binding {
  command: Command;
  /** As `KeyboardEvent.key` has them; letters in lower case. */
  keys: readonly string[];
}

/** All keys, in the order of the list. Clickers send Page Up and Page Down, some of them "." for a blank screen. */
export const bindings: readonly Binding[] = [
  { command: 'next', keys: ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'] },
  { command: 'back', keys: ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'] },
  { command: 'first', keys: ['Home'] },
  { command: 'last', keys: ['End'] },
  { command: 'blank', keys: ['b', '.'] },
  { command: 'larger', keys: ['+', '='] },
  { command: 'smaller', keys: ['-'] },
  { command: 'full', keys: ['f'] },
  { command: 'notes', keys: ['n'] },
  { command: 'clock', keys: ['t'] },
  { command: 'restart', keys: ['r'] },
  { command: 'keys', keys: ['?'] },
  { command: 'leave', keys: ['Escape'] },
];

const byKey = new Map(bindings.flatMap(({ command, keys }) => keys.map((key) => [key, command] as const)));

/** Whether a key is a character, such as somebody who speaks to the computer may say by chance. */
export const isCharacter = (key: string): boolean => key.length === 1 && key !== ' ';

/**
 * What a pressed key asks for; null where it is somebody else's: a shortcut of the browser, or a key that the focused
 * control needs itself. The arrows up and down scroll first where there is more than the window shows.
 *
 * @param characters whether keys that are characters count.
 */
export function commandOf(event: KeyboardEvent, characters: boolean): Command | null {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return null;
  if (isCharacter(key) && !characters) return null;
  const control = target instanceof Element && target.closest('button, a, input, select, textarea, summary');
  if (control && (key === ' ' || key === 'Enter')) return null;
  if (key === 'ArrowDown' && canScroll(1)) return null;
  if (key === 'ArrowUp' && canScroll(-1)) return null;
  return byKey.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Whether the window can scroll on in a direction: 1 down, -1 up. */
function canScroll(direction: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
  return direction === -1 ? scrollTop > 1 : scrollTop + clientHeight < scrollHeight - 1;
}
