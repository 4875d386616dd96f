/** What the engine is asked and what it answers. Types only, so that any layer may import them at no cost. */

/** How much a finding holds: `stop` needs a reason to send anyway, `warn` an answer, `advise` holds nothing. */
export type Severity = 'stop' | 'warn' | 'advise';

/** Worst severity among the findings, or `clear` where there are none. */
export type Verdict = 'clear' | Severity;

/** Where the words will stand. Decided from the composer and its container, never from the address alone. */
export type Surface =
  'public-post' | 'public-comment' | 'group-message' | 'direct-message' | 'email' | 'sms' | 'unknown';

export type Role = 'paid-staff' | 'volunteer';
export type Account = 'official' | 'personal' | 'unknown';
export type Audience = 'young-people' | 'adults' | 'unknown';

/** All that the engine knows besides the words. */
export interface Context {
  /** Host name of the site, such as `x.com`; empty where there is none. */
  site: string;
  surface: Surface;
  role: Role;
  account: Account;
  audience: Audience;
  /** True where this would be the first message of the conversation. */
  opensConversation: boolean;
}

/** Half-open range in UTF-16 code units of the draft exactly as the writer typed it. */
export interface Span {
  start: number;
  end: number;
}

/** A mechanical change that would settle a finding; only offered where no judgement is needed. */
export interface Suggestion extends Span {
  /** What stands at the span once applied; empty to remove it. */
  replacement: string;
}

/** Plain English, at most 20 words a sentence, no blame. */
export interface Words {
  /** What was seen. */
  what: string;
  /** Why it matters, with the code's reason. */
  why: string;
  /** What to do instead. */
  instead: string;
}

/** Something that goes with the words. The file itself is never handed on. */
export interface Attachment {
  kind: 'image' | 'film';
  /** Whether it says where it was taken. */
  place: boolean;
  /** Whether the writer has answered what the rules ask about it. */
  answered: boolean;
}

/** What a rule asks about an attachment: a statement that the writer confirms. */
export interface Question {
  clause: string;
  text: string;
}

export interface Finding extends Span {
  /** Id of the rule: the name of its file in `rules/`. */
  rule: string;
  /** The rule's short title. */
  title: string;
  /** Clauses broken, as SECTION.POINT, the first being the main one. */
  clauses: string[];
  severity: Severity;
  /** `draft.slice(start, end)`. */
  text: string;
  message: Words;
  suggestions: Suggestion[];
  /** Set where it is about an attachment and no words; with what is asked about it, if anything is. */
  attached?: { questions: Question[] };
}

/** A clause of the code, in our own words. */
export interface Clause {
  id: string;
  title: string;
  text: string;
}

export interface Report {
  verdict: Verdict;
  /** In order of `start`, then of severity. */
  findings: Finding[];
  /** Each clause that a finding cites, once. */
  clauses: Clause[];
}
