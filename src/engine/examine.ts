import type { Policy } from '../policy/settings.ts';
import { Circumstances } from './circumstances.ts';
import { detect } from './detectors/whole-draft.ts';
import type { Evidence, Reading } from './evidence.ts';
import { FoundByUse } from './found.ts';
import { officialTokens } from './official.ts';
import type { Pack } from './pack.ts';
import type { Context, Severity, Span } from './report.ts';
import type { Circumstance, Detector, MatchSource, RuleSource } from './source/schema.ts';
import { firstToken } from './text/first-token.ts';
import type { EntityKind } from './text/token.ts';
import type { TokenText } from './text/token-text.ts';
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
  const found = new FoundByUse(pack, text);
  const official = officialTokens(text, policy.organisation);
  const circumstances = new Circumstances(text, official);
  const evidence: Evidence[] = [];

  for (const { rule, index, detector, source } of pack.detectors) {
    // Asked first, since most say at a glance that there is nothing.
    const spans = detect(detector, text, context, policy, official);
    if (spans.length === 0) continue;
    const severity = severityOf(rule, source, source.matches[index]!, context, policy);
    if (!severity) continue;
    const witness = { kind: 'detector', match: index, name: detector } as const;
    const excuse = HIDING.has(detector) && excuseAt(source, rule, text, found, circumstances);
    for (const span of spans) {
      const one: Evidence = { rule, severity, start: span.start, end: span.end, witness };
      if ('replacement' in span) one.replacement = span.replacement;
      const excused = excuse ? excuse(span) : undefined;
      if (excused !== undefined) one.excused = excused;
      evidence.push(one);
    }
  }
  for (const number of found.matched()) {
    const { rule, index } = pack.lists[number]!;
    const source = pack.rules.get(rule)!;
    const match = source.matches[index]!;
    const severity = severityOf(rule, source, match, context, policy);
    if (!severity) continue;
    if (match.anywhere && !found.get('anywhere', rule, index)) continue;
    if (match.nowhere && found.get('nowhere', rule, index)) continue;
    const alongside = found.get('alongside', rule, index);
    for (const { phrase, from, to, replacement } of found.get('match', rule, index)?.matches ?? []) {
      if (match.alongside && !alongside?.inSentenceOf(from)) continue;
      const excused = excuseOf(match.unless ?? [], source, rule, from, to, found, circumstances);
      const start = text.list.starts[from]!;
      const end = text.list.ends[to - 1]!;
      const witness = { kind: 'phrase', match: index, phrase } as const;
      const one: Evidence = { rule, severity, start, end, witness, replacement };
      if (excused !== undefined) one.excused = excused;
      evidence.push(one);
    }
  }
  return reading ? withReading(evidence, reading, pack, policy, text, circumstances) : evidence;
}

/** What finds words, so that what excuses the same word in a phrase excuses it too; the others look at the draft's form. */
const HIDING: ReadonlySet<Detector> = new Set(['hidden-swearing', 'hidden-slurs', 'hidden-sexual']);

/** The excuse for a place in the draft, by the rule's own excuses. */
const excuseAt =
  (
    source: RuleSource,
    rule: string,
    { tokens }: TokenText,
    found: FoundByUse,
    circumstances: Circumstances,
  ) =>
  ({ start, end }: Span): string | undefined => {
    const from = firstToken(tokens, (token) => token.end > start);
    const to = firstToken(tokens, (token) => token.start >= end);
    return from < to ? excuseOf([], source, rule, from, to, found, circumstances) : undefined;
  };

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
    if (pack.rules.get(one.rule)!.matches[one.witness.match]!.sure) return one;
    if (reading.doubted.has(one.rule)) return { ...one, excused: 'doubted by the reader' };
    return reading.unsure.has(one.rule) ? { ...one, severity: 'advise' } : one;
  });
  for (const { rule, start, end, score, likelihood } of reading.spans) {
    const own = policy.rules[rule];
    const source = pack.rules.get(rule);
    if (!source || own === 'off') continue;
    const severity = likelihood === 'likely' ? (own ?? source.severity) : 'advise';
    const from = firstToken(tokens, (token) => token.end > start);
    const to = firstToken(tokens, (token) => token.start >= end);
    // The reader can't know which numbers and addresses are the organisation's own.
    const official = from < to && circumstances.holds('official', from, to);
    const named = likelihood === 'possible' && namedThroughout(evidence, rule, start, end);
    const excused = official ? 'official' : named ? 'named' : undefined;
    const witness = { kind: 'reader', score, likelihood } as const;
    heard.push({ rule, severity, start, end, witness, ...(excused && { excused }) });
  }
  return heard;
}

/**
 * Whether all that the patterns saw of a rule in these words is excused, and a personal name is among it ("Dear Mrs
 * Darling"). The reader takes the name for the word that it looks like.
 */
function namedThroughout(evidence: readonly Evidence[], rule: string, start: number, end: number): boolean {
  const within = evidence.filter((one) => one.rule === rule && one.start >= start && one.end <= end);
  return within.some(({ excused }) => excused === 'named') && within.every(({ excused }) => excused);
}

/** How severe a match is here; nothing where it doesn't count in this context or its rule is off. */
function severityOf(
  rule: string,
  source: RuleSource,
  match: MatchSource,
  context: Context,
  policy: Policy,
): Severity | undefined {
  const own = policy.rules[rule];
  if (own === 'off' || !fits(match, context)) return undefined;
  return own ?? match.severity ?? source.severity;
}

/** Whether something of a rule counts in a context. */
export function fits({ when }: Pick<MatchSource, 'when'>, context: Context): boolean {
  if (!when) return true;
  const { surface, account, audience, role } = when;
  return (
    (!surface || surface.includes(context.surface)) &&
    (!account || account.includes(context.account)) &&
    (!audience || audience.includes(context.audience)) &&
    (!role || role.includes(context.role))
  );
}

/** What takes a reading of the sentence's grammar, half a millisecond: asked only where nothing else excuses. */
const GRAMMATICAL: ReadonlySet<Circumstance> = new Set(['negated', 'reported', 'named']);

/** An excuse that holds for a match, named as in the rule's file; of several the one that is cheapest to see. */
function excuseOf(
  unless: readonly Circumstance[],
  { excuses }: RuleSource,
  rule: string,
  from: number,
  to: number,
  found: FoundByUse,
  circumstances: Circumstances,
): string | undefined {
  const holding = (grammatical: boolean, list: readonly Circumstance[]): Circumstance | undefined =>
    list.find((one) => GRAMMATICAL.has(one) === grammatical && circumstances.holds(one, from, to));
  const seen = holding(false, unless);
  if (seen) return seen;
  for (const [index, excuse] of excuses.entries()) {
    if ('when' in excuse) {
      const when = holding(false, excuse.when);
      if (when) return when;
      continue;
    }
    const phrases = found.get('excuse', rule, index);
    if (!phrases) continue;
    const { scope } = excuse;
    const reaches =
      scope === 'message' || (scope === 'sentence' ? phrases.inSentenceOf(from) : phrases.touches(from, to));
    if (reaches) return `excuse ${index + 1}`;
  }
  const read = holding(true, unless);
  if (read) return read;
  for (const excuse of excuses) {
    const when = 'when' in excuse && holding(true, excuse.when);
    if (when) return when;
  }
  return undefined;
}
