import type { Surface } from '../engine/report.ts';

/** Which editor a composer is; decides how it is read and written (`editors/`). */
export type EditorKind = 'textarea' | 'contenteditable' | 'draft-js' | 'lexical';

/** One kind of composer on a site. */
export interface ComposerSpec {
  /** CSS; the composer is the nearest match around what has the focus. */
  selector: string;
  editor: EditorKind;
  /** Fixed, or decided from the element and what stands around it; never from the address alone. */
  surface: Surface | ((element: HTMLElement) => Surface);
  /** Whether a message sent now would open a conversation; where no adapter can tell, it doesn't. */
  opens?: (element: HTMLElement) => boolean;
  /** `enter`: Enter sends, Shift+Enter breaks the line. `ctrl-enter`: Ctrl or Cmd with Enter sends. */
  sendKey: 'enter' | 'ctrl-enter' | 'none';
  /** CSS of the send controls; looked for nearest to the composer first. */
  send: string;
  /** Where `send` is wider than the control: its text must match. */
  sendText?: RegExp;
}

/** What one site means. A site is a file in `sites/` and nothing else. */
export interface Site {
  id: string;
  /** Host names; empty for the fallback and our own pages. */
  hosts: readonly string[];
  composers: readonly ComposerSpec[];
  /** The account that would send, as the site shows it, or null. */
  account?: (document: Document) => string | null;
}

/** A composer found in a page. */
export interface Composer {
  site: Site;
  spec: ComposerSpec;
  element: HTMLElement;
  surface: Surface;
}
