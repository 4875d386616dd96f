/** A piece of a draft and the node it stands in. `length` units of text begin at `start`. */
interface Piece {
  node: Node;
  start: number;
  length: number;
}

export interface RichText {
  text: string;
  pieces: Piece[];
}

const blocks = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'PRE',
  'H1',
  'H2',
  'H3',
  'SECTION',
  'FIGURE',
]);

/**
 * Text of an editable element as its lines stand, with the nodes that hold it. Line breaks are "\n"; an image
 * stands for its alternative text (emoji pictures). Linear in the nodes.
 *
 * @param paragraph what divides two blocks: "\n", or "\n\n" where the editor's own text has an empty line there.
 */
export function readRichText(element: HTMLElement, paragraph = '\n'): RichText {
  const pieces: Piece[] = [];
  let text = '';
  let pending = false;
  const add = (node: Node, words: string): void => {
    if (pending) {
      text += paragraph;
      pending = false;
    }
    pieces.push({ node, start: text.length, length: words.length });
    text += words;
  };
  const walk = (node: Node, top: boolean): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      // Editors keep an invisible mark in empty leaves.
      const words = (node as Text).data;
      if (words !== '' && words !== '\ufeff' && words !== '\u200b') add(node, words);
      return;
    }
    if (!(node instanceof Element)) return;
    const { tagName } = node;
    if (tagName === 'BR') {
      if (!isFiller(node)) add(node, '\n');
      return;
    }
    if (tagName === 'IMG') {
      add(node, node.getAttribute('alt') ?? '');
      return;
    }
    const block = !top && blocks.has(tagName);
    const before = pieces.length;
    if (block && (pieces.length > 0 || pending) && !pending && closedLine(node)) pending = true;
    for (const child of node.childNodes) walk(child, false);
    if (block && pieces.length === before && leaf(node)) {
      // An empty line: it keeps its place among the lines.
      add(node, '');
    }
    if (block) pending = pending || pieces.length > before;
  };
  walk(element, true);
  return { text, pieces };
}

/** A break that only keeps an empty line open is no line of the text. */
function isFiller(line: Element): boolean {
  const parent = line.parentElement;
  if (!parent) return false;
  if (line.nextSibling) return false;
  const before = line.previousSibling;
  return (
    before === null ||
    before.nodeName === 'BR' ||
    line.getAttribute('data-text') === 'true' ||
    blocks.has(parent.tagName)
  );
}

/** Whether something stands before this block that has to end first. */
function closedLine(block: Element): boolean {
  const before = block.previousSibling;
  return before !== null && (before.nodeType === Node.TEXT_NODE || before instanceof Element);
}

function leaf(block: Element): boolean {
  return ![...block.children].some((child) => blocks.has(child.tagName));
}

/** The range of a span of the text; null where the text has no such place any more. */
export function rangeOf({ pieces }: RichText, start: number, end: number, document: Document): Range | null {
  const range = document.createRange();
  const first = pieces.find((piece) => start < piece.start + piece.length && start >= piece.start);
  const last = pieces.findLast((piece) => end > piece.start && end <= piece.start + piece.length);
  if (!first || !last) return null;
  if (first.node instanceof Text) range.setStart(first.node, start - first.start);
  else range.setStartBefore(first.node);
  if (last.node instanceof Text) range.setEnd(last.node, end - last.start);
  else range.setEndAfter(last.node);
  return range;
}
