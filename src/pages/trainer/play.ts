import type { Surface } from '../../engine/report.ts';
import type { RuleCard } from '../../messages/replies.ts';

export type Kind = 'flagged' | 'clean';

/** Which example is on the stage. */
export interface Play {
  rule: string;
  kind: Kind;
  index: number;
}

/** Where an example stands that doesn't say where: many see it, and nothing is wrong with the channel alone. */
export const PLACE: Surface = 'group-message';

/** The first example of a kind, or the next one where one of that kind is on the stage already. */
export function nextPlay({ id, examples }: RuleCard, kind: Kind, last: Play | null): Play {
  const again = last?.rule === id && last.kind === kind;
  return { rule: id, kind, index: again ? (last.index + 1) % examples[kind].length : 0 };
}

/** An example as the stage shows it. */
export interface Played {
  text: string;
  surface: Surface;
  opens: boolean;
}

/** What goes into the composer, and where it is written. */
export function exampleOf({ examples }: RuleCard, { kind, index }: Play): Played {
  const { text, surface, opensConversation = false } = examples[kind][index]!;
  return { text, surface: surface && surface !== 'unknown' ? surface : PLACE, opens: opensConversation };
}
