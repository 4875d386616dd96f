import { reportOf } from '../engine/check.ts';
import { examine } from '../engine/examine.ts';
import { explain } from '../engine/explain.ts';
import { nearMisses } from '../engine/near.ts';
import { nothingKnown } from '../engine/nothing-known.ts';
import { MAX_DRAFT, type Request } from '../messages/protocol.ts';
import type { Explained, RuleScore } from '../messages/replies.ts';
import { readSettings } from '../policy/settings-store.ts';
import { likelihoodOf } from '../reader/bars.ts';
import { packInUse } from './own-pack.ts';
import { readDraft, weighDraft } from './reader.ts';

/** Score a draft as `check` does, in the context that is given, and tell what spoke for and against each finding. */
export async function explainDraft({ draft: whole, context }: Request<'explain'>): Promise<Explained> {
  const draft = whole.slice(0, MAX_DRAFT);
  const [settings, code] = await Promise.all([readSettings(), packInUse()]);
  const [pack, phrases, reading] = await Promise.all([code.pack(), code.phrases(), readDraft(draft)]);
  const weighed = reading && (await weighDraft(draft));
  const where = { ...nothingKnown, audience: 'young-people', ...given(context) } as const;
  // Of nothing there is nothing to say, as in `check`.
  const blank = draft.trim() === '';
  const evidence = blank
    ? []
    : examine(draft, where, pack, settings, reading ? code.told(reading) : undefined);
  const none = { doubted: new Set<string>(), unsure: new Set<string>(), spans: [] };
  const told = (scores: ReadonlyMap<string, number>) => code.told({ ...none, scores }).scores;
  const bar = (name: 'likely' | 'possible') =>
    told(new Map(Object.entries(weighed?.bars ?? {}).map(([rule, bars]) => [rule, bars[name]])));
  const [likely, possible] = [bar('likely'), bar('possible')];
  const scores = [...(reading ? told(reading.scores) : [])].map(([rule, score]): RuleScore => {
    const bars = { possible: possible.get(rule) ?? 1, likely: likely.get(rule) ?? 1 };
    return { rule, score, likelihood: likelihoodOf(score, { ...bars, unsure: 0, doubt: 0 }), bars };
  });
  const words = weighed ? code.told({ ...none, scores: new Map(), spans: weighed.words }).spans : [];
  const seen = explain(draft, evidence, pack, phrases);
  // What was weighed for the same rule needs no second explanation.
  const near = nearMisses(draft, where, pack, settings)
    .filter((one) => !seen.some((s) => s.rule === one.rule && s.start < one.end && s.end > one.start))
    .map(({ phrase, ...one }) => ({ ...one, phrase: phrases[phrase] ?? '' }));
  return {
    report: reportOf(draft, evidence, pack),
    truncated: whole.length > MAX_DRAFT,
    depth: reading ? 'full' : 'patterns-only',
    seen,
    near,
    scores: scores.sort((a, b) => b.score - a.score),
    words: words.map(({ rule, score, start, end }) => ({ rule, score, start, end })),
  };
}

/** What is left out is not known; it must not stand in the way of what is assumed. */
const given = <T extends object>(context: T): T =>
  Object.fromEntries(Object.entries(context).filter(([, one]) => one !== undefined)) as T;
