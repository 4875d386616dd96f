/** Tab goes round inside an alert dialog: from its last control to its first, and back. */
export function keepInside(event: KeyboardEvent, root: HTMLElement): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button, summary, input')];
  const now = (root.getRootNode() as ShadowRoot | Document).activeElement;
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (now !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
