import { editorOf } from './editors/find-editor.ts';
import type { Composer } from './site.ts';

/** Milliseconds that a site has to take a message. */
const TAKEN = 700;

/** Boxes that no adapter knows, in which Enter alone was seen to send. */
const seen = new WeakSet<HTMLElement>();

/** Whether a key press sends in this composer. Shift+Enter always breaks the line. */
export function isSendKey(
  event: KeyboardEvent,
  { spec, element }: Pick<Composer, 'spec' | 'element'>,
): boolean {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey) return false;
  if (spec.sendKey === 'enter') return true;
  if (spec.sendKey === 'none') return false;
  return event.ctrlKey || event.metaKey || (spec.confidence === 'low' && sendsByEnter(element));
}

/** What a box tells keyboards and screen readers of its Enter, or has shown before. */
const sendsByEnter = (element: HTMLElement): boolean =>
  seen.has(element) || element.matches('[enterkeyhint="send"], [aria-multiline="false"]');

/** Enter goes by in a box that no adapter knows: where its words are gone shortly after, it sends. */
export function learnEnter(event: KeyboardEvent, composer: Pick<Composer, 'spec' | 'element'>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.altKey || !event.isTrusted) return;
  const { element } = composer;
  const words = (): string => editorOf(composer).read(element).trim();
  if (words()) setTimeout(() => words() || seen.add(element), TAKEN);
}

/** A press of the key that sends, by what is held down with it: on some sites Enter alone breaks the line. */
export type SendKey = 'Enter' | 'Ctrl+Enter' | 'Meta+Enter';

export const sendKeyOf = ({ ctrlKey, metaKey }: KeyboardEvent): SendKey =>
  ctrlKey ? 'Ctrl+Enter' : metaKey ? 'Meta+Enter' : 'Enter';
