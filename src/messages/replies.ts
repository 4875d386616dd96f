/** What the worker answers to each kind of message. Types only. */
import type { Report, Severity, Surface } from '../engine/report.ts';
import type { PlatformAnswer } from '../platforms/answer.ts';
import type { Settings } from '../policy/settings.ts';

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

export interface Replies {
  /** `off`: the writer or the organisation has turned this site off. `truncated`: only the first MAX_DRAFT units were read. */
  check: { state: 'checked'; report: Report; truncated: boolean; depth: Depth } | { state: 'off' };
  warm: null;
  status: { checking: boolean; locked: boolean };
  readSettings: Settings;
  writeSettings: Settings;
  permitted: PlatformAnswer;
  rules: RuleCard[];
  codeInUse: CodeInUse;
  tryPack: TriedFile;
  usePack: CodeInUse;
}

export type FailureCode =
  'unknown-kind' | 'forbidden-sender' | 'invalid-request' | 'handler-failed' | 'no-reply' | 'context-gone';

export type Reply<K extends keyof Replies> =
  { ok: true; value: Replies[K] } | { ok: false; failure: { code: FailureCode; message: string } };
