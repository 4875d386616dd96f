/** A piece of a draft and the node it stands in. `length` units of text begin at `start`. */
interface Piece {
  node: Node;
  start: number;
  length: number;
  /** Units of the node before them that are no text: what an editor keeps a caret in. */
  skip: number;
  /** What is written and taken out only as a whole: a mention, a picture. */
  whole: Element | null;
}

export interface RichText {
  text: string;
  pieces: Piece[];
}

export interface Reading {
  /** What divides two blocks: "\n", or "\n\n" where the editor's own text has an empty line there. */
  paragraph?: string;
  /** The editor draws some spaces as no-break spaces; its own text has plain ones. */
  plainSpaces?: boolean;
}

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  'DIV P LI UL OL BLOCKQUOTE PRE H1 H2 H3 H4 H5 H6 SECTION FIGURE TABLE TR TD'.split(' '),
);

/** Text that an editor only shows while nothing is written. */
const placeholder = '[data-slate-placeholder]';

/** Invisible marks by which editors keep an empty place open; CKEditor's stands before what is typed there. */
const fillers = /^(?:[\ufeff\u200b]$|\u2060{7})/;

/**
 * Text of an editable element as its lines stand, with the nodes that hold it. Line breaks are "\n"; an image
 * stands for its alternative text (emoji pictures). Linear in the nodes.
 */
export function readRichText(
  element: HTMLElement,
  { paragraph = '\n', plainSpaces = false }: Reading = {},
): RichText {
  const pieces: Piece[] = [];
  let text = '';
  /** Something stands on the line; what comes after its end begins another one. */
  let begun = false;
  let ended = false;
  const add = (node: Node, words: string, whole: Element | null, skip = 0): void => {
    if (ended) text += paragraph;
    ended = false;
    begun = true;
    pieces.push({ node, start: text.length, length: words.length, skip, whole });
    text += words;
  };
  const endLine = (): void => {
    if (!begun) return;
    const last = pieces.at(-1)!;
    // The last break of a block is drawn to hold the line open, and is no line of its own.
    if (last.length > 0 && text.endsWith('\n')) {
      text = text.slice(0, -1);
      last.length -= 1;
    }
    begun = false;
    ended = true;
  };
  const walk = (node: Node, whole: Element | null): void => {
    if (node instanceof Text) {
      const skip = fillers.exec(node.data)?.[0].length ?? 0;
      const words = node.data.slice(skip);
      if (words !== '') add(node, plainSpaces ? words.replaceAll('\u00a0', ' ') : words, whole, skip);
      return;
    }
    if (!(node instanceof Element) || node.matches(placeholder)) return;
    const { tagName } = node;
    if (tagName === 'BR') return add(node, '\n', whole);
    if (tagName === 'IMG') {
      const alternative = node.getAttribute('alt');
      if (alternative) add(node, alternative, whole ?? node);
      return;
    }
    const inside = whole ?? (node.getAttribute('contenteditable') === 'false' ? node : null);
    const block = blocks.has(tagName);
    if (block) endLine();
    const before = pieces.length;
    for (const child of node.childNodes) walk(child, inside);
    if (!block) return;
    // An empty line keeps its place among the lines.
    if (pieces.length === before && isLeaf(node)) add(node, '', inside);
    endLine();
  };
  for (const child of element.childNodes) walk(child, null);
  endLine();
  return { text, pieces };
}

function isLeaf(block: Element): boolean {
  return ![...block.children].some((child) => blocks.has(child.tagName));
}
