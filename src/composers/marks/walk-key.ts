/**
 * Alt+Shift+ArrowDown and ArrowUp go to the next and the previous marked words. Never a single character, which would
 * be in the way of whoever dictates or has keys of their own.
 *
 * @returns 1, -1, or 0 for any other key.
 */
export function walkStep({ key, altKey, shiftKey, ctrlKey, metaKey, isTrusted }: KeyboardEvent): -1 | 0 | 1 {
  if (!isTrusted || !altKey || !shiftKey || ctrlKey || metaKey) return 0;
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}
