import type { Severity, Span } from './report.ts';

/** What spoke for a finding: a phrase of the pack, a detector, or the learned reader. */
export type Witness =
  /** `match` is its place in the rule's file, from 0; `phrase` the automaton's number for it. */
  | { kind: 'phrase'; match: number; phrase: number }
  | { kind: 'detector'; match: number; name: string }
  /** `score` is how likely the reader holds it, from 0 to 1. */
  | { kind: 'reader'; score: number; likelihood: Likelihood };

/** `likely` may hold a send; `possible` only advises. */
export type Likelihood = 'likely' | 'possible';

/** Words that may break a rule, whether or not they turned out to. */
export interface Evidence extends Span {
  rule: string;
  severity: Severity;
  witness: Witness;
  replacement?: string | undefined;
  /** Why it is no finding after all, in a few words; left out where it stands. */
  excused?: string;
}

/**
 * What the learned reader says of a draft. Made outside the engine, by `src/reader`; one of its own for each text.
 * A rule that it doesn't know has no score.
 */
export interface Reading {
  /** How likely each rule is broken somewhere in the draft, from 0 to 1. */
  scores: ReadonlyMap<string, number>;
  /** Rules whose patterns it overrules: it has read the words and is all but sure that they mean something else. */
  doubted: ReadonlySet<string>;
  /** Rules whose patterns only advise here: it has read the words and isn't convinced. Holds all of `doubted` too. */
  unsure: ReadonlySet<string>;
  /** The words that it means, only where it holds the rule at least possibly broken. */
  spans: readonly ReadSpan[];
}

export interface ReadSpan extends Span {
  rule: string;
  score: number;
  likelihood: Likelihood;
}
