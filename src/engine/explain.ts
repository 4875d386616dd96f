import type { Evidence, Likelihood } from './evidence.ts';
import type { Pack } from './pack.ts';
import type { Severity, Span } from './report.ts';

/** What spoke for a breach, in words that a person can look up in the rule's file. `match` counts from 1 there. */
export type SeenBy =
  /** The phrase as the rule's file or the lexicon has it; empty where it isn't known. */
  | { kind: 'phrase'; match: number; phrase: string; lexicon?: string | undefined }
  | { kind: 'detector'; match: number; name: string }
  | { kind: 'reader'; score: number; likelihood: Likelihood };

/** Words that may break a rule, and why they are or are not a finding. */
export interface Seen extends Span {
  rule: string;
  severity: Severity;
  /** `draft.slice(start, end)`. */
  text: string;
  by: SeenBy;
  /** Why it is no finding after all; left out where it stands. */
  excused?: string | undefined;
}

/** Evidence in words, in order of `start`. `phrases` has the text of each phrase of the pack, by its number. */
export function explain(
  draft: string,
  evidence: readonly Evidence[],
  pack: Pack,
  phrases: readonly string[],
): Seen[] {
  return evidence
    .map((one): Seen => {
      const { rule, severity, start, end, excused } = one;
      const text = draft.slice(start, end);
      const by = seenBy(one, pack, phrases);
      return { rule, severity, start, end, text, by, ...(excused !== undefined && { excused }) };
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function seenBy({ rule, witness }: Evidence, pack: Pack, phrases: readonly string[]): SeenBy {
  if (witness.kind === 'reader') return witness;
  const match = witness.match + 1;
  if (witness.kind === 'detector') return { kind: 'detector', match, name: witness.name };
  const source = pack.rules.get(rule)!.matches[witness.match]!;
  const lexicon = 'lexicon' in source ? { lexicon: source.lexicon } : {};
  return { kind: 'phrase', match, phrase: phrases[witness.phrase] ?? '', ...lexicon };
}
