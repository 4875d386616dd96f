import type { Press } from './sending.ts';
import type { Session } from './session.ts';

/** A control that was pressed: whose draft it would send, and whether at once or later. */
export interface Pressed {
  session: Session;
  press: Press;
}

/** What comes before a click; some sites send on one of these. */
export const EARLY = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
] as const satisfies (keyof WindowEventMap)[];

/** A press that will be held is none of the site's business from its beginning; the click behind it decides. */
export function hideEarly(event: Event, pressed: Pressed | null): void {
  if (!pressed?.session.blocks(event.isTrusted)) return;
  event.stopImmediatePropagation();
  // The focus stays with the words.
  if (event.type === 'mousedown') event.preventDefault();
}

/**
 * Enter behind the end of composing, known by the old code 229 alone, picks a word as well. Careful sites let it be;
 * others take it for a send and never hear of it.
 */
export function hideWordPick(event: KeyboardEvent, session: Session): void {
  if (session.blocks(event.isTrusted)) event.stopImmediatePropagation();
}

/**
 * The send control pressed by keyboard: browsers make a click of it, and sites may act on the key itself.
 *
 * @returns whether it is held. Where it isn't, nothing is used up: the click behind it decides.
 */
export function holdsKey({ key, isTrusted }: KeyboardEvent, pressed: Pressed | null): boolean {
  if (!pressed || (key !== 'Enter' && key !== ' ')) return false;
  const { session, press } = pressed;
  return session.blocks(isTrusted) && session.holds(isTrusted, press);
}
