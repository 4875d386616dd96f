import type { Span } from '../report.ts';
import type { TokenList } from './token-list.ts';

/** A mark that could begin a quotation; an apostrophe inside a word could not. */
const opening = /["“‘>]|(?:^|[^a-z0-9])'/i;

/** Parts of a draft that are somebody else's words: between quotation marks, and lines that begin with ">". */
function quotedSpans(draft: string): Span[] {
  const spans: Span[] = [];
  if (!opening.test(draft)) return spans;
  for (const found of draft.matchAll(
    /"[^"\n]{1,400}"|“[^”\n]{1,400}”|(?<![\p{L}\p{N}])['‘][^'’\n]{3,400}['’](?![\p{L}\p{N}])/gu,
  )) {
    spans.push({ start: found.index, end: found.index + found[0].length });
  }
  for (const found of draft.matchAll(/^[ \t]*>(?![:;=]).*$/gm))
    spans.push({ start: found.index, end: found.index + found[0].length });
  return spans;
}

/**
 * By token whether it lies whole in a quotation; nothing where there is none. Linear: of the quotations begun so far, the
 * furthest end decides.
 */
export function quotedIn({ starts, ends }: TokenList, draft: string): boolean[] | undefined {
  const spans = quotedSpans(draft).toSorted((a, b) => a.start - b.start);
  if (spans.length === 0) return undefined;
  let next = 0;
  let end = 0;
  return starts.map((start, at) => {
    for (; next < spans.length && spans[next]!.start <= start; next += 1)
      end = Math.max(end, spans[next]!.end);
    return ends[at]! <= end;
  });
}
