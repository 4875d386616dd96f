import type { Policy } from '../policy/settings.ts';
import { check } from './check.ts';
import { nothingKnown } from './nothing-known.ts';
import type { Pack } from './pack.ts';
import type { Place } from './source/cross-check.ts';
import type { Refusal } from './source/read-pack.ts';

/** Examples that a pack's rules don't bear out: flagged ones that are not found, clean ones that are. */
export function prove(pack: Pack, policy: Policy, place: Place): Refusal[] {
  const refusals: Refusal[] = [];
  for (const [rule, { examples }] of pack.rules) {
    for (const kind of ['flagged', 'clean'] as const) {
      examples[kind].forEach((example, at) => {
        const { text, ...context } = typeof example === 'string' ? { text: example } : example;
        const { findings } = check(text, { ...nothingKnown, ...context }, pack, policy);
        if (findings.some((finding) => finding.rule === rule) === (kind === 'flagged')) return;
        const fault = kind === 'flagged' ? 'is not found by its rule' : 'is found by its rule';
        const reason = `${rule}: the ${kind} example "${text.slice(0, 80)}" ${fault}`;
        refusals.push({ ...place('rules', rule, ['examples', kind, at]), reason });
      });
    }
  }
  return refusals;
}
