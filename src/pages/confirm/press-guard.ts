/** Milliseconds after which a press can be meant for what is shown, not for what stood there before. */
const SEEN = 500;

/** Whether a press is a person's, and came long enough after the window came up or got the focus back. */
export function pressGuard(): (event: Event) => boolean {
  let since = performance.now();
  addEventListener('focus', () => (since = performance.now()));
  return (event) => event.isTrusted && performance.now() - since >= SEEN;
}
