/**
 * Remember where the caret stands in a composer.
 *
 * @returns puts the focus and the caret back there. Fields keep their own; editors that draw for themselves forget it
 * when they lose the focus.
 */
export function keepCaret(element: HTMLElement): () => void {
  const document = element.ownerDocument;
  const selection = document.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  const inside = anchorNode && focusNode && element.contains(anchorNode) && element.contains(focusNode);
  return () => {
    element.focus({ preventScroll: true });
    if (!inside || !element.contains(anchorNode) || !element.contains(focusNode)) return;
    const back = (): void => {
      if (!element.contains(anchorNode)) return;
      try {
        document.getSelection()?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      } catch {
        // The text there has become shorter: the editor's own place for the caret stands.
      }
    };
    back();
    const { textContent } = element;
    // Once more when the editor has drawn its own idea of a fresh focus; but never from behind a letter that came since.
    requestAnimationFrame(() => element.textContent === textContent && back());
  };
}
