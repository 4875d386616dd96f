import type { Policy } from '../policy/settings.ts';
import { Circumstances } from './circumstances.ts';
import { detect } from './detectors/whole-draft.ts';
import { FoundByUse } from './found.ts';
import { officialTokens } from './official.ts';
import type { Pack } from './pack.ts';
import type { Context, Finding, Report, Severity, Span, Verdict } from './report.ts';
import type { MatchSource, RuleSource } from './source/schema.ts';
import { suggest } from './suggest.ts';
import { tokenise } from './text/tokenise.ts';

const weight: Record<Severity, number> = { advise: 1, warn: 2, stop: 3 };

/** A match that stands, before it is worded. */
interface Candidate extends Span {
  rule: string;
  severity: Severity;
  replacement?: string | undefined;
}

/**
 * Score a draft against a pack. Pure: the same four arguments give the same report, in Node and in every browser.
 * Linear in the draft. Offsets are UTF-16 code units of `draft` as it was typed.
 */
export function check(draft: string, context: Context, pack: Pack, policy: Policy): Report {
  if (draft.trim() === '') return { verdict: 'clear', findings: [], clauses: [] };
  const text = tokenise(draft);
  const found = new FoundByUse(pack, text.tokens);
  const official = officialTokens(text, policy.organisation);
  const circumstances = new Circumstances(text, official);
  const candidates: Candidate[] = [];

  for (const [rule, source] of pack.rules) {
    const own = policy.rules[rule];
    if (own === 'off') continue;
    source.matches.forEach((match, index) => {
      if (!fits(match, context)) return;
      const severity = own ?? match.severity ?? source.severity;
      if ('detector' in match) {
        for (const span of detect(match.detector, text, context, policy))
          candidates.push({ rule, severity, ...span });
        return;
      }
      if (match.anywhere && !found.get('anywhere', rule, index)) return;
      if (match.nowhere && found.get('nowhere', rule, index)) return;
      const alongside = found.get('alongside', rule, index);
      for (const { from, to, replacement } of found.get('match', rule, index)?.matches ?? []) {
        if (match.alongside && !alongside?.inSentenceOf(from)) continue;
        if (match.unless?.some((circumstance) => circumstances.holds(circumstance, from, to))) continue;
        if (excused(source, rule, from, to, found, circumstances)) continue;
        const start = text.tokens[from]!.start;
        const end = text.tokens[to - 1]!.end;
        candidates.push({ rule, severity, start, end, replacement });
      }
    });
  }
  return report(draft, merge(candidates), pack);
}

function fits(match: MatchSource, context: Context): boolean {
  const { surface, account, audience, role } = match.when ?? {};
  return (
    (!surface || surface.includes(context.surface)) &&
    (!account || account.includes(context.account)) &&
    (!audience || audience.includes(context.audience)) &&
    (!role || role.includes(context.role))
  );
}

function excused(
  source: RuleSource,
  rule: string,
  from: number,
  to: number,
  found: FoundByUse,
  circumstances: Circumstances,
): boolean {
  return source.excuses.some((excuse, index) => {
    if ('when' in excuse) return excuse.when.some((one) => circumstances.holds(one, from, to));
    const excuses = found.get('excuse', rule, index);
    if (!excuses) return false;
    if (excuse.scope === 'message') return true;
    return excuse.scope === 'sentence' ? excuses.inSentenceOf(from) : excuses.touches(from, to);
  });
}

/** Candidates of one rule that overlap or touch are one finding; the strictest severity stands. */
function merge(candidates: Candidate[]): (Candidate & { parts: Candidate[] })[] {
  const sorted = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<string, Candidate & { parts: Candidate[] }>();
  const merged: (Candidate & { parts: Candidate[] })[] = [];
  for (const candidate of sorted) {
    const before = last.get(candidate.rule);
    if (before && candidate.start < before.end) {
      before.end = Math.max(before.end, candidate.end);
      if (weight[candidate.severity] > weight[before.severity]) before.severity = candidate.severity;
      before.parts.push(candidate);
    } else {
      const fresh = { ...candidate, parts: [candidate] };
      merged.push(fresh);
      last.set(candidate.rule, fresh);
    }
  }
  return merged;
}

function report(draft: string, candidates: (Candidate & { parts: Candidate[] })[], pack: Pack): Report {
  const findings = candidates.map((candidate): Finding => {
    const { title, clauses, say } = pack.rules.get(candidate.rule)!;
    const { rule, severity, start, end } = candidate;
    const text = draft.slice(start, end);
    return {
      rule,
      title,
      clauses,
      severity,
      start,
      end,
      text,
      message: say,
      suggestions: suggest(draft, candidate.parts),
    };
  });
  findings.sort(
    (a, b) => a.start - b.start || weight[b.severity] - weight[a.severity] || (a.rule < b.rule ? -1 : 1),
  );
  const cited = new Set(findings.flatMap((finding) => finding.clauses));
  const verdict = findings.reduce<Verdict>(
    (worst, { severity }) => (worst === 'clear' || weight[severity] > weight[worst] ? severity : worst),
    'clear',
  );
  return { verdict, findings, clauses: [...pack.clauses.values()].filter((clause) => cited.has(clause.id)) };
}
