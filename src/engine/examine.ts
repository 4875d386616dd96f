import type { Policy } from '../policy/settings.ts';
import { Circumstances } from './circumstances.ts';
import { detect } from './detectors/whole-draft.ts';
import type { Evidence, Reading } from './evidence.ts';
import { FoundByUse } from './found.ts';
import { officialTokens } from './official.ts';
import type { Pack } from './pack.ts';
import type { Context } from './report.ts';
import type { MatchSource, RuleSource } from './source/schema.ts';
import type { EntityKind, TokenText } from './text/token.ts';
import { tokenise } from './text/tokenise.ts';

/**
 * Everything in a draft that may break a rule, with what excused it. Pure and linear in the draft; what stands has no
 * `excused`. Evidence of a rule that the policy has turned off isn't gathered.
 */
export function examine(
  draft: string,
  context: Context,
  pack: Pack,
  policy: Policy,
  reading?: Reading,
): Evidence[] {
  const text = tokenise(draft);
  const found = new FoundByUse(pack, text.tokens);
  const official = officialTokens(text, policy.organisation);
  const circumstances = new Circumstances(text, official);
  const evidence: Evidence[] = [];

  for (const [rule, source] of pack.rules) {
    const own = policy.rules[rule];
    if (own === 'off') continue;
    source.matches.forEach((match, index) => {
      if (!fits(match, context)) return;
      const severity = own ?? match.severity ?? source.severity;
      if ('detector' in match) {
        const witness = { kind: 'detector', match: index, name: match.detector } as const;
        for (const span of detect(match.detector, text, context, policy))
          evidence.push({ rule, severity, witness, ...span });
        return;
      }
      if (match.anywhere && !found.get('anywhere', rule, index)) return;
      if (match.nowhere && found.get('nowhere', rule, index)) return;
      const alongside = found.get('alongside', rule, index);
      for (const { phrase, from, to, replacement } of found.get('match', rule, index)?.matches ?? []) {
        if (match.alongside && !alongside?.inSentenceOf(from)) continue;
        const excused =
          match.unless?.find((circumstance) => circumstances.holds(circumstance, from, to)) ??
          excuseOf(source, rule, from, to, found, circumstances);
        evidence.push({
          rule,
          severity,
          start: text.tokens[from]!.start,
          end: text.tokens[to - 1]!.end,
          witness: { kind: 'phrase', match: index, phrase },
          replacement,
          ...(excused !== undefined && { excused }),
        });
      }
    });
  }
  return reading ? withReading(evidence, reading, pack, policy, text, circumstances) : evidence;
}

/** What is known by its signs or its check digits is not doubted for what it means. */
const EXACT: ReadonlySet<EntityKind> = new Set(['emoji', 'emoticon', 'nhs', 'ni', 'card', 'bank']);

/** The reader's findings beside the patterns', and its doubts of theirs. */
function withReading(
  evidence: Evidence[],
  reading: Reading,
  pack: Pack,
  policy: Policy,
  { tokens }: TokenText,
  circumstances: Circumstances,
): Evidence[] {
  const exact = ({ start, end }: Evidence): boolean =>
    tokens
      .filter((token) => token.start < end && token.end > start)
      .every(({ entity }) => entity !== undefined && EXACT.has(entity));
  const heard = evidence.map((one): Evidence => {
    // A detector counts letters and digits: there is no meaning in it to doubt.
    if (one.excused || one.witness.kind !== 'phrase' || exact(one)) return one;
    if (reading.doubted.has(one.rule)) return { ...one, excused: 'doubted by the reader' };
    return reading.unsure.has(one.rule) ? { ...one, severity: 'advise' } : one;
  });
  for (const { rule, start, end, score, likelihood } of reading.spans) {
    const own = policy.rules[rule];
    const source = pack.rules.get(rule);
    if (!source || own === 'off') continue;
    const severity = likelihood === 'likely' ? (own ?? source.severity) : 'advise';
    const from = tokens.findIndex((token) => token.end > start);
    const to = tokens.findLastIndex((token) => token.start < end) + 1;
    // The reader can't know which numbers and addresses are the organisation's own.
    const official = from >= 0 && from < to && circumstances.holds('official', from, to);
    const witness = { kind: 'reader', score, likelihood } as const;
    heard.push({ rule, severity, start, end, witness, ...(official && { excused: 'official' }) });
  }
  return heard;
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

/** The first of a rule's excuses that holds for a match, named as in the rule's file. */
function excuseOf(
  source: RuleSource,
  rule: string,
  from: number,
  to: number,
  found: FoundByUse,
  circumstances: Circumstances,
): string | undefined {
  for (const [index, excuse] of source.excuses.entries()) {
    if ('when' in excuse) {
      const when = excuse.when.find((one) => circumstances.holds(one, from, to));
      if (when) return when;
      continue;
    }
    const excuses = found.get('excuse', rule, index);
    if (!excuses) continue;
    const { scope } = excuse;
    const reaches =
      scope === 'message' || (scope === 'sentence' ? excuses.inSentenceOf(from) : excuses.touches(from, to));
    if (reaches) return `excuse ${index + 1}`;
  }
  return undefined;
}
