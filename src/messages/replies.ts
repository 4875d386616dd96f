/** What the worker answers to each kind of message. Types only. */
import type { Likelihood } from '../engine/evidence.ts';
import type { Seen } from '../engine/explain.ts';
import type { Near } from '../engine/near.ts';
import type { Clause, Report, Severity, Span, Surface } from '../engine/report.ts';
import type { Lessons } from '../lessons/lessons.ts';
import type { LibraryRule } from '../lessons/library.ts';
import type { PlatformAnswer } from '../platforms/answer.ts';
import type { PlatformDetail } from '../platforms/detail.ts';
import type { RegisterRow } from '../platforms/list-register.ts';
import type { Answer, Audience } from '../policy/audience.ts';
import type { Settings } from '../policy/settings.ts';
import type { Held } from './protocol.ts';

export interface RuleCard {
  id: string;
  title: string;
  clauses: string[];
  severity: Severity;
  what: string;
  why: string;
  instead: string;
  examples: { flagged: Example[]; clean: Example[] };
}

/** A sentence of a rule's file, with what surrounds it where that matters. */
export interface Example {
  text: string;
  surface?: Surface;
  /** True where it would be the first message of a conversation. */
  opensConversation?: boolean;
}

/**
 * Who has read a draft: patterns and the learned reader (`full`), patterns so far while the reader gets ready
 * (`quick`), or patterns because the reader can't run here (`patterns-only`).
 */
export type Depth = 'full' | 'quick' | 'patterns-only';

/** What is wrong in a file, and where. */
export interface FileFault {
  /** 1-based; 0 where the file as a whole is meant. */
  line: number;
  reason: string;
}

/** What an organisation's own file holds, for somebody who is about to use it. */
export interface PackHolds {
  name: string;
  clauses: { id: string; title: string }[];
  rules: { title: string; severity: Severity }[];
}

/** `more`: how many refusals there are beside those that are listed. */
export type TriedFile = { ok: true; holds: PackHolds } | { ok: false; refusals: FileFault[]; more: number };

/**
 * The code that drafts are judged by. `refused`: a stored file no longer reads, so that the built-in code (`name`) is in
 * use.
 */
export type CodeInUse =
  | { state: 'built-in'; name: string }
  | { state: 'own'; file: string; holds: PackHolds }
  | { state: 'refused'; file: string; name: string; refusals: FileFault[]; more: number };

/** A code of conduct, in our own words or the organisation's. */
export interface CodeText {
  name: string;
  year: number;
  clauses: Clause[];
}

/** What a file of lessons holds, all of it, for somebody who is about to take it in. */
export type TriedLessons = { ok: true; holds: Lessons } | { ok: false; refusals: FileFault[]; more: number };

/** What the learned reader makes of a rule, from 0 to 1, and from where on it says so. */
export interface RuleScore {
  rule: string;
  score: number;
  /** How far the score goes; left out where it says nothing. */
  likelihood?: Likelihood | undefined;
  /** From here on it advises, and from there on it may hold a send. */
  bars: { possible: number; likely: number };
}

/** How much a word weighs with the learned reader, from 0 to 1, and for which rule. */
export interface WordWeight extends Span {
  rule: string;
  score: number;
}

/** A near miss with the phrase as the rule's file has it. */
export type NearPhrase = Omit<Near, 'phrase'> & { phrase: string };

export interface Explained {
  report: Report;
  truncated: boolean;
  depth: Depth;
  /** All that spoke for a breach, what was excused too, in order of `start`. */
  seen: Seen[];
  /** What matched a phrase and counts only in another place or company, in the order of the rules. */
  near: NearPhrase[];
  /** Highest first; empty where the reader can't run. */
  scores: RuleScore[];
  /** Each word of the draft that weighs anything, for the rule that it weighs most for; empty as above. */
  words: WordWeight[];
}

/** A frame of a page. */
export interface FrameAddress {
  tab: number;
  frame: number;
}

/** What the worker tells the frame that asked in a window of ours. */
export interface Confirmed {
  kind: 'confirmed';
  token: string;
  reason: string | null;
}

/** What the worker tells the windows of ours that ask about a held message: this frame asks anew, by another window. */
export interface AskedAnew {
  kind: 'asked-anew';
  token: string;
  by: { tab: number; frame: number };
}

export interface Replies {
  /** `off`: the writer or the organisation has turned this site off. `truncated`: only the first MAX_DRAFT units were read. */
  check:
    | { state: 'checked'; report: Report; truncated: boolean; depth: Depth; audience: Audience }
    | { state: 'off' };
  audience: null;
  audiences: ({ id: string } & Answer)[];
  warm: null;
  rest: null;
  confirm: null;
  /** Null where nothing is asked, or it was told before. */
  readConfirm: { held: Held; to: FrameAddress } | null;
  /** False where the message has changed since, so that nothing was sent. */
  answerConfirm: boolean;
  status: { checking: boolean; locked: boolean };
  readSettings: Settings;
  writeSettings: Settings;
  permitted: PlatformAnswer;
  platforms: RegisterRow[];
  platform: PlatformDetail | null;
  rules: RuleCard[];
  codeInUse: CodeInUse;
  tryPack: TriedFile;
  usePack: CodeInUse;
  clauses: CodeText;
  library: LibraryRule[];
  lessons: Lessons;
  saveLessons: Lessons;
  tryLessons: TriedLessons;
  explain: Explained;
}

/** What a page answers the popup about the message that is being written on it. */
export interface Where {
  /** Null where none is open. */
  surface: Surface | null;
  /** False where it isn't certain what the box is. */
  recognised: boolean;
}

export type FailureCode =
  'unknown-kind' | 'forbidden-sender' | 'invalid-request' | 'handler-failed' | 'no-reply' | 'context-gone';

export type Reply<K extends keyof Replies> =
  { ok: true; value: Replies[K] } | { ok: false; failure: { code: FailureCode; message: string } };
