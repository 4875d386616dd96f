import type { Suggestion } from '../../engine/report.ts';

/** How to read and write one kind of editor. */
export interface Editor {
  /** The draft as the site would send it. */
  read(element: HTMLElement): string;
  /**
   * Put `replacement` at the span through the editor's own input path, so that its model and its undo agree.
   * Says nothing about success: the caller reads back.
   */
  replace(element: HTMLElement, change: Suggestion): Promise<void>;
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
