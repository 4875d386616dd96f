/** Where a list of examples comes from: a lesson of the trainer's, all of one rule, or a search. */
export type Source =
  { kind: 'lesson'; id: string } | { kind: 'rule'; id: string } | { kind: 'search'; words: string };

/** What an address names behind `#`, such as `#rule=gifts`; null where it names no list. */
export function sourceOf(hash: string): Source | null {
  const given = new URLSearchParams(hash.slice(1));
  const lesson = given.get('lesson');
  if (lesson) return { kind: 'lesson', id: lesson };
  const rule = given.get('rule');
  if (rule) return { kind: 'rule', id: rule };
  const words = given.get('search')?.trim();
  return words ? { kind: 'search', words } : null;
}

/** The address's part for a list, which `sourceOf` reads again. */
export const hashOf = (source: Source): string =>
  `#${new URLSearchParams({ [source.kind]: source.kind === 'search' ? source.words : source.id }).toString()}`;
