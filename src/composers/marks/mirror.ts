import { sameHead } from './same-head.ts';
import type { Layout } from './layout.ts';

/** All properties that decide where a letter of a text field stands; the browser knows their names, old and new. */
const metrics =
  /^(?:direction|font|hyph|letter|line|overflow-wrap|padding-[blrt]|tab|text|unicode|white|word|writing)/;

/** Their names, picked once: there are several hundred others. */
let names: string[] | undefined;
/** How each mirror looks; saying so again would have its style worked out again. */
const looks = new WeakMap<HTMLElement, string>();

function dress(mirror: HTMLElement, look: CSSStyleDeclaration): void {
  names ??= Array.from(look).filter((name) => metrics.test(name));
  const values = names.map((name) => look.getPropertyValue(name));
  const now = values.join('\n');
  if (looks.get(mirror) === now) return;
  looks.set(mirror, now);
  for (const [at, name] of names.entries()) mirror.style.setProperty(name, values[at]!);
}

/** Only what is new: the browser lays out again what comes behind it, and keeps the lines before. */
function write(text: Text, words: string): void {
  const { data } = text;
  if (data === words) return;
  const head = sameHead(data, words);
  text.replaceData(head, data.length - head, words.slice(head));
}

export const caretOf = (area: HTMLTextAreaElement): number =>
  area.selectionDirection === 'backward' ? area.selectionStart : area.selectionEnd;

/**
 * The draft of a text field once more, with the same metrics at the same place of the window: a field says of none of
 * its words where they stand. Never painted, so that neither the page's search nor a printer sees the words twice.
 */
export function mirrorOf(area: HTMLTextAreaElement, mirror: HTMLElement, anew: boolean): Layout {
  if (anew || !looks.has(mirror)) dress(mirror, getComputedStyle(area));
  const box = area.getBoundingClientRect();
  // What the page enlarges by a transform is enlarged here as well.
  const scale = area.offsetWidth > 0 ? box.width / area.offsetWidth : 1;
  mirror.style.width = `${area.clientWidth}px`;
  mirror.style.transform = `translate(${box.left + (area.clientLeft - area.scrollLeft) * scale}px, ${box.top + (area.clientTop - area.scrollTop) * scale}px) scale(${scale})`;
  let text = mirror.firstChild as Text | null;
  if (!text) mirror.append((text = document.createTextNode('')));
  write(text, area.value);
  const words = text;
  const range = (start: number, end: number): Range | null => {
    if (end > words.length) return null;
    const made = document.createRange();
    made.setStart(words, start);
    made.setEnd(words, end);
    return made;
  };
  return {
    range,
    caret: () => caretOf(area),
    select(start, end) {
      area.setSelectionRange(start, end);
      const line = range(start, end)?.getClientRects()[0];
      if (!line) return;
      const { top, bottom } = area.getBoundingClientRect();
      // A field does not follow a selection that a script sets.
      if (line.top < top) area.scrollTop -= (top - line.top) / scale + area.clientHeight / 3;
      else if (line.bottom > bottom) area.scrollTop += (line.bottom - bottom) / scale + area.clientHeight / 3;
    },
  };
}
