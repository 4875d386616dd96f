import { fits } from './examine.ts';
import { FoundByUse } from './found.ts';
import type { Pack } from './pack.ts';
import type { Policy } from '../policy/settings.ts';
import type { Context, Span } from './report.ts';
import { tokenise } from './text/tokenise.ts';

/**
 * What a phrase lacks to count: `place` (it counts in another context only), `company` (other words that have to stand
 * with it, or must not), `off` (the policy has turned its rule off).
 */
export type Lack = 'place' | 'company' | 'off';

/** Words that match a phrase of a rule and still aren't weighed. */
export interface Near extends Span {
  rule: string;
  /** `draft.slice(start, end)`. */
  text: string;
  /** The phrase's number in the pack. */
  phrase: number;
  lack: Lack;
}

/** What `examine` passes over before it looks for excuses, and why; for people who ask why nothing was said. */
export function nearMisses(draft: string, context: Context, pack: Pack, policy: Policy): Near[] {
  const text = tokenise(draft);
  const found = new FoundByUse(pack, text);
  return found.matched().flatMap((number) => {
    const { rule, index } = pack.lists[number]!;
    const match = pack.rules.get(rule)!.matches[index]!;
    const alongside = found.get('alongside', rule, index);
    const alone =
      (match.anywhere !== undefined && !found.get('anywhere', rule, index)) ||
      (match.nowhere !== undefined && found.get('nowhere', rule, index) !== undefined);
    return (found.get('match', rule, index)?.matches ?? []).flatMap(({ phrase, from, to }): Near[] => {
      const lack = lackOf();
      if (!lack) return [];
      const start = text.list.starts[from]!;
      const end = text.list.ends[to - 1]!;
      return [{ rule, start, end, text: draft.slice(start, end), phrase, lack }];

      function lackOf(): Lack | undefined {
        if (policy.rules[rule] === 'off') return 'off';
        if (!fits(match, context)) return 'place';
        return alone || (match.alongside && !alongside?.inSentenceOf(from)) ? 'company' : undefined;
      }
    });
  });
}
