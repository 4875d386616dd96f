import { twoFrames } from './editor.ts';

/** The selection of the tree that an element stands in: a shadow root has one of its own in some browsers. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Node & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Put the focus into an element, where it isn't there already, and let the editor draw. */
export async function focusOn(element: HTMLElement): Promise<void> {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  if (element.contains(activeElement)) return;
  element.focus({ preventScroll: true });
  await twoFrames();
}

/** An editor that draws late puts its own selection back; then ours is set again. */
const ATTEMPTS = 3;

/** Select, and wait until the editor has heard of it. Says whether it kept that selection. */
export async function selectAndWait(
  element: HTMLElement,
  [anchor, anchorOffset, focus, focusOffset]: readonly [Node, number, Node, number],
  signal: AbortSignal,
): Promise<boolean> {
  const selection = selectionOf(element);
  if (!selection) return false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const heard = selectionChange(element.ownerDocument);
    try {
      selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
    } catch {
      // The page changed in between, and there is no such place any more.
      return false;
    }
    const wanted = selection.toString();
    await heard;
    await twoFrames();
    if (signal.aborted) return false;
    if (selection.toString() === wanted && element.contains(selection.focusNode)) return true;
  }
  return false;
}

/** Until the document has told everybody, the editor too, that the selection changed; at most half a second. */
function selectionChange(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const heard = (): void => {
      clearTimeout(late);
      document.removeEventListener('selectionchange', heard);
      resolve();
    };
    const late = setTimeout(heard, 500);
    document.addEventListener('selectionchange', heard);
  });
}
