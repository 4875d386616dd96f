import type { Suggestion } from '../../engine/report.ts';
import type { RichText } from './rich-text.ts';

/** Where the caret stands in a draft, or what is selected, in units of its text. */
export interface Caret {
  anchor: number;
  focus: number;
}

/** How to read and write one kind of editor. */
export interface Editor {
  /** CSS by which the kind is known, whatever site it stands on; none where its elements show nothing. */
  marks?: string;
  /** The draft as the site would send it. */
  read(element: HTMLElement): string;
  /** The same with the nodes that hold it; left out for fields, which tell nobody where their words stand. */
  lay?(element: HTMLElement): RichText;
  /** Changes (from the last to the first), those joined that can be one step of the editor's undo. */
  join(element: HTMLElement, changes: readonly Suggestion[]): Suggestion[];
  /**
   * Put `replacement` at the span through the editor's own input path, so that its model and its undo agree.
   * Says nothing about success: the caller reads back. Writes nothing once `signal` says that the writer goes on.
   */
  replace(element: HTMLElement, change: Suggestion, signal: AbortSignal): Promise<void>;
  /** Null where the writer's caret is elsewhere. */
  caret(element: HTMLElement): Caret | null;
  /** At once, and again where the editor draws another one, until `signal`. */
  putCaret(element: HTMLElement, caret: Caret, signal: AbortSignal): Promise<void>;
}

/** Two frames: what an editor needs to take in a change and draw it. */
export function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    // A hidden tab draws no frames; the timer goes on there. Where frames come late, they are waited for.
    const late = setTimeout(resolve, document.hidden ? 100 : 1_000);
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
}
