/** What the content script and the panel say to each other. Types only. */
import type { Report, Suggestion } from '../engine/report.ts';

/** Reasons for sending in spite of a `stop`: a fixed list, since a page can hear keys typed into any panel. */
export const reasons = [
  'already-agreed',
  'emergency',
  'safeguarding-lead',
  'not-to-young-person',
  'false-alarm',
] as const;
export type ReasonId = (typeof reasons)[number];

export interface PanelActions {
  /** Close the panel and put the caret back. */
  edit(): void;
  /** Send this exact text once; the reason is null where none is asked for. */
  sendAnyway(reason: ReasonId | null): void;
  /** Apply mechanical changes in the composer; true once the composer was read back and shows them. */
  fix(suggestions: Suggestion[]): Promise<boolean>;
}

export type PanelView =
  | LiveView
  /** The extension was updated under the page. */
  | { kind: 'reload' };

/** What was read, and how far. */
export interface Read {
  report: Report;
  /** Only the first part of a very long draft was read. */
  truncated: boolean;
  /** The patterns spoke without the learned reader, which can't run here. */
  patternsOnly: boolean;
}

/** Views that need the extension to be alive. */
export type LiveView =
  /** While typing: never takes the focus. */
  | ({ kind: 'findings' } & Read)
  /** A send was held: takes the focus; a `stop` asks for a reason first. */
  | ({ kind: 'held' } & Read)
  /** A send was held and its verdict is not there yet. */
  | { kind: 'checking' }
  /** A send was held and no answer came: the writer chooses. */
  | { kind: 'could-not-check' }
  /** Nothing holds it any more, but the site did not take our release: press send once more. */
  | { kind: 'send-again' };

/** Viewport boxes that the panel must leave free. */
export interface Anchor {
  composer: DOMRect;
  send: DOMRect | null;
}

export interface Panel {
  show(view: PanelView): void;
  hide(): void;
  /** Whether an event happened inside the panel. */
  owns(event: Event): boolean;
  readonly view: PanelView | null;
}
