/** What the page shows: the list, one platform, or the answer to a question. */
export type Place =
  { kind: 'list' } | { kind: 'platform'; id: string; print: boolean } | { kind: 'question'; query: string };

/** What an address names behind `#`. */
export function placeOf(hash: string): Place {
  const platform = /^#\/([a-z0-9-]+)(\/print)?$/.exec(hash);
  if (platform) return { kind: 'platform', id: platform[1]!, print: platform[2] !== undefined };
  if (hash.startsWith('#?')) {
    try {
      return { kind: 'question', query: decodeURIComponent(hash.slice(2)) };
    } catch {
      return { kind: 'list' };
    }
  }
  return { kind: 'list' };
}
