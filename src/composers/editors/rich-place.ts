import { blocks, type RichText } from './rich-text.ts';

/** The range of a span of the text; null where there is no such place, or it cuts what can only go as a whole. */
export function rangeOf({ pieces }: RichText, start: number, end: number, document: Document): Range | null {
  const first = pieces.find((piece) => start >= piece.start && start < piece.start + piece.length);
  const last = pieces.findLast((piece) => end > piece.start && end <= piece.start + piece.length);
  if (!first || !last) return null;
  const range = document.createRange();
  if (first.whole || !(first.node instanceof Text)) {
    if (
      pieces.find(({ whole, node }) => (first.whole ? whole === first.whole : node === first.node))!.start <
      start
    )
      return null;
    range.setStartBefore(first.whole ?? first.node);
  } else range.setStart(first.node, first.skip + start - first.start);
  if (last.whole || !(last.node instanceof Text)) {
    const behind = pieces.findLast(({ whole, node }) =>
      last.whole ? whole === last.whole : node === last.node,
    )!;
    if (behind.start + behind.length > end) return null;
    range.setEndAfter(last.whole ?? last.node);
  } else range.setEnd(last.node, last.skip + end - last.start);
  return range;
}

/** A place in the text as a place in the page: for a caret. */
export function pointOf({ pieces }: RichText, at: number): [node: Node, offset: number] | null {
  const here = pieces.filter(({ start, length }) => start <= at && at <= start + length);
  const piece = here.find(({ node, whole }) => node instanceof Text && !whole) ?? here[0];
  if (!piece) return null;
  const { node, start, length, skip, whole } = piece;
  if (node instanceof Text && !whole) return [node, skip + at - start];
  // An empty line is its own place; beside all else the caret stands in what is around it.
  if (length === 0 && node instanceof Element && node.tagName !== 'BR') return [node, 0];
  const box = whole ?? node;
  const index = [...box.parentNode!.childNodes].indexOf(box as ChildNode);
  return [box.parentNode!, at > start ? index + 1 : index];
}

/** The place in the text of a place in the page. */
export function offsetOf({ pieces }: RichText, node: Node, offset: number): number {
  const own = pieces.find((piece) => piece.node === node && node instanceof Text);
  if (own) return own.start + Math.min(own.length, Math.max(0, offset - own.skip));
  const child = node.childNodes[offset];
  const next = child && pieces.find((piece) => child.contains(piece.node));
  if (next) return next.start;
  const point = document.createRange();
  point.setStart(node, offset);
  const at = pieces.findLastIndex((piece) => point.comparePoint(piece.node, 0) < 0);
  const [before, after] = [pieces[at], pieces[at + 1]];
  // What an editor keeps the caret of an empty line in stands before all else of that line.
  const line = blockOf(node);
  if (after && line?.contains(after.node) && !(before && line.contains(before.node))) return after.start;
  return before ? before.start + before.length : 0;
}

function blockOf(node: Node): Element | null {
  let at = node instanceof Element ? node : node.parentElement;
  while (at && !blocks.has(at.tagName)) at = at.parentElement;
  return at;
}
