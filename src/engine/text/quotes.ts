import type { Span } from '../report.ts';
import type { Token } from './token.ts';

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

/** Marks the tokens that lie whole in a quotation. Linear: of the quotations begun so far, the furthest end decides. */
export function markQuoted(tokens: readonly Token[], draft: string): void {
  const spans = quotedSpans(draft).toSorted((a, b) => a.start - b.start);
  if (spans.length === 0) return;
  let next = 0;
  let end = 0;
  for (const token of tokens) {
    for (; next < spans.length && spans[next]!.start <= token.start; next += 1)
      end = Math.max(end, spans[next]!.end);
    token.quoted = token.end <= end;
  }
}
