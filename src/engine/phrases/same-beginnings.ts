import type { Phrase } from './phrase.ts';

/**
 * Ways that begin with the same word (or the same anything) as one way that goes on as either of them: "who asked" and
 * "who wrote" as "who (asked|wrote)". It takes the same words, and behind a gap one step is open in place of many.
 * Linear in the ways.
 */
export function joinSameBeginnings(ways: readonly Phrase[]): readonly Phrase[] {
  const byFirst = new Map<string, Phrase[]>();
  for (const way of ways) {
    const key = JSON.stringify(way.kind === 'sequence' ? way.parts[0] : way);
    const alike = byFirst.get(key);
    if (alike) alike.push(way);
    else byFirst.set(key, [way]);
  }
  return byFirst.size === ways.length ? ways : Array.from(byFirst.values(), together);
}

function together(ways: readonly Phrase[]): Phrase {
  const [way] = ways;
  if (ways.length === 1) return way!;
  const first = way!.kind === 'sequence' ? way!.parts[0]! : way!;
  const rests = ways.flatMap((one): Phrase[] => {
    if (one.kind !== 'sequence') return [];
    const [, ...parts] = one.parts;
    return parts.length === 0 ? [] : [parts.length === 1 ? parts[0]! : { kind: 'sequence', parts }];
  });
  if (rests.length === 0) return first;
  const rest: Phrase = rests.length === 1 ? rests[0]! : { kind: 'either', parts: rests };
  return {
    kind: 'sequence',
    parts: [first, rests.length < ways.length ? { kind: 'optional', part: rest } : rest],
  };
}
