import type { Suggestion } from '../engine/report.ts';
import { twoFrames, type Caret } from './editors/editor.ts';
import { editorOf } from './editors/find-editor.ts';
import type { Composer } from './site.ts';

/** Milliseconds that an editor has to show a change: on a slow machine a frame can take a tenth of a second. */
const PATIENCE = 1_500;

/**
 * Apply changes in as few steps of the editor's undo as it can, and read the composer back after each: only that counts.
 * The caret ends where the writer had it, and nothing is left selected: the next letter would go over words just written.
 *
 * @returns false at the first change that the editor did not take; those before it stand.
 */
export async function applySuggestions(
  composer: Composer,
  suggestions: readonly Suggestion[],
): Promise<boolean> {
  const { element } = composer;
  const editor = editorOf(composer);
  const focus = editor.caret(element)?.focus;
  let caret = focus === undefined ? null : { anchor: focus, focus };
  const { signal, stop } = watchHand(element, () => {
    if (caret) void editor.putCaret(element, caret, signal);
  });
  try {
    const changes = apart(suggestions);
    for (const change of editor.join(element, changes)) {
      const before = editor.read(element);
      const expected = changed(before, change);
      await editor.replace(element, change, signal);
      const until = performance.now() + PATIENCE;
      while (editor.read(element) === before && !signal.aborted && performance.now() < until)
        await twoFrames();
      if (editor.read(element) !== expected) return false;
      // By each change of a joined one, so that a caret between two of them stays there.
      const own = changes.filter(({ start, end }) => start >= change.start && end <= change.end);
      caret = caret && own.reduce(moved, caret);
    }
    return true;
  } finally {
    // Also where nothing was changed: a span left selected would be lost to the next letter.
    if (caret && !signal.aborted) await editor.putCaret(element, caret, signal);
    stop();
  }
}

/**
 * Aborts as soon as the writer goes on by key or mouse. `typing` runs before a key does anything, so that it lands at
 * the writer's own caret and not on a span that we have selected.
 */
function watchHand(element: HTMLElement, typing: () => void): { signal: AbortSignal; stop: () => void } {
  const hand = new AbortController();
  const watching = new AbortController();
  const { signal } = watching;
  const on = (kind: 'keydown' | 'pointerdown', act?: () => void): void =>
    window.addEventListener(
      kind,
      (event) => {
        if (!event.isTrusted || hand.signal.aborted || !event.composedPath().includes(element)) return;
        act?.();
        hand.abort();
      },
      { capture: true, signal },
    );
  on('keydown', typing);
  on('pointerdown');
  return { signal: hand.signal, stop: () => watching.abort() };
}

/** A draft as it would be with changes made. */
export function betterText(text: string, suggestions: readonly Suggestion[]): string {
  return apart(suggestions).reduce(changed, text);
}

const changed = (text: string, { start, end, replacement }: Suggestion): string =>
  text.slice(0, start) + replacement + text.slice(end);

/** A caret after a change before it; one inside the changed words ends behind them. */
function moved({ anchor, focus }: Caret, { start, end, replacement }: Suggestion): Caret {
  const move = (at: number): number => {
    if (at <= start) return at;
    return at >= end ? at + replacement.length - (end - start) : start + replacement.length;
  };
  return { anchor: move(anchor), focus: move(focus) };
}

/**
 * Changes from the last to the first, none over another's words. Two rules may ask for the same change, and two
 * removals for the same space between them.
 */
function apart(suggestions: readonly Suggestion[]): Suggestion[] {
  const kept: Suggestion[] = [];
  let behind = Infinity;
  for (const change of suggestions.toSorted((a, b) => b.start - a.start || a.end - b.end)) {
    const meets = change.end > behind;
    if (meets && (change.replacement !== '' || change.start >= behind)) continue;
    kept.push(meets ? { ...change, end: behind } : change);
    behind = change.start;
  }
  return kept;
}
