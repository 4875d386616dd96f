import type { Attachment, Surface } from '../engine/report.ts';
import type { Readers } from '../policy/audience.ts';

/** Which editor a composer is; decides how it is read and written (`editors/`). `textarea` is any field, `input` too. */
export type EditorKind =
  | 'textarea'
  | 'contenteditable'
  | 'draft-js'
  | 'lexical'
  | 'slate'
  | 'prosemirror'
  | 'quill'
  | 'ckeditor'
  | 'roosterjs';

/** How sure it is that this still is the site's composer. `low` is said to the writer: "not fully recognised". */
export type Confidence = 'high' | 'medium' | 'low';

/** One kind of composer on a site. */
export interface ComposerSpec {
  /** CSS; the composer is the nearest match around what has the focus. */
  selector: string;
  /** What it is where the element itself doesn't show it. */
  editor: EditorKind;
  /** Fixed, or decided from the element and what stands around it; never from the address alone. */
  surface: Surface | ((element: HTMLElement) => Surface);
  /** Whether a message sent now would open a conversation; where no adapter can tell, it doesn't. */
  opens?: (element: HTMLElement) => boolean;
  /**
   * `enter`: Enter sends, Shift+Enter breaks the line; so too where the site lets its users choose. `ctrl-enter`:
   * Ctrl or Cmd with Enter sends.
   */
  sendKey: 'enter' | 'ctrl-enter' | 'none';
  /** Enter may break the line after all: in some of these boxes, or as its user has chosen. We press the key then. */
  enterMayBreak?: true;
  /** CSS of the send controls; looked for nearest to the composer first. */
  send: string;
  /** Where `send` is wider than the control: its text must match. */
  sendText?: RegExp;
  /** Words of menu items that send later, such as "Schedule": held like a send, and never pressed by us. */
  later?: RegExp;
  confidence: Confidence;
}

/** What one site means. A site is a file in `sites/` and nothing else. */
export interface Site {
  id: string;
  /** Host names, exported by the file as well, for the manifest. Empty for the fallback and our own pages. */
  hosts: readonly string[];
  /** True for software that runs at any address: tried, before the fallback, where no other adapter names the host. */
  anywhere?: true;
  composers: readonly ComposerSpec[];
  /** The account that would send, as the site shows it, or null. */
  account?: (document: Document) => string | null;
  /**
   * The private conversation that a composer writes to now: its id, or else its name; null where it can't be told. The
   * address counts only where no other chat can float over the page.
   */
  conversation?: (element: HTMLElement) => string | null;
}

/** A composer found in a page. */
export interface Composer {
  site: Site;
  spec: ComposerSpec;
  element: HTMLElement;
  surface: Surface;
  /** The rest as it stands now; see `surroundings.ts`. */
  conversation?: string | null;
  answered?: Readers | null;
  attachments?: Attachment[];
}
