/** What the content script and the panel say to each other. Types only. */
import type { Report, Suggestion } from '../engine/report.ts';
import type { Audience, Readers } from '../policy/audience.ts';

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
  /** Ask in a window of the extension's own, where a page can neither cover nor lure. */
  confirm(): void;
  /** Apply mechanical changes in the composer; true once the composer was read back and shows them. */
  fix(suggestions: Suggestion[]): Promise<boolean>;
  /** Who reads this conversation. */
  answerReaders(readers: Readers): Promise<void>;
  /** All that is asked about pictures and films was confirmed, or they are no longer in the message. */
  settleAttached(how: 'answered' | 'removed'): Promise<void>;
  /** Copy the draft as the last `fix` should have left it; true once it is on the clipboard. */
  copyBetter(): Promise<boolean>;
}

/** What a press would do that a page may want done: change the draft, or let it go. */
export type Choice = 'fix' | 'send';

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
  /** Who reads it, and whether the writer is asked; left out where that can't be another. */
  readers?: { audience: Audience; asks: boolean } | undefined;
  /** It isn't certain what the composer is: its words were read, its channel may not have been. */
  unrecognised?: boolean;
}

/** Views that need the extension to be alive. */
export type LiveView =
  /** While typing: never takes the focus. */
  | ({ kind: 'findings' } & Read)
  /** Nothing was found, but the readers are asked for, or nothing is checked for them: never takes the focus. */
  | ({ kind: 'readers' } & Read)
  /** A send was held: takes the focus; a `stop` asks for a reason first. */
  | ({ kind: 'held' } & Read)
  /** A send was held and its verdict is not there yet. */
  | { kind: 'checking' }
  /** A send was held and no answer came: the writer chooses. */
  | { kind: 'could-not-check' }
  /** Nothing holds it any more, and the next press is the writer's: it can't be ours, or the site did not take ours. */
  | { kind: 'send-again' };

/** A finding whose words the writer is at in the composer. */
export interface Pointed {
  rule: string;
  title: string;
  text: string;
  /** Which one of how many, in the order of the draft. */
  number: number;
  of: number;
  /** What points: a folded panel opens for the pointer and the keys, and only the keys are answered aloud. */
  by: 'pointer' | 'caret' | 'keys';
}

/** Viewport boxes that the panel must leave free. */
export interface Anchor {
  composer: DOMRect;
  send: DOMRect | null;
}

export interface Panel {
  show(view: PanelView): void;
  hide(): void;
  /** Bring the card of what is pointed at into view; null for nothing any more. The focus stays where it is. */
  point(pointed: Pointed | null): void;
  /** Whether an event happened inside the panel. */
  owns(event: Event): boolean;
  readonly view: PanelView | null;
}
