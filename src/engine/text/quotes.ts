import type { Span } from '../report.ts';

/** A mark that could begin a quotation; an apostrophe inside a word could not. */
const opening = /["“‘>]|(?:^|[^a-z0-9])'/i;

/** Parts of a draft that are somebody else's words: between quotation marks, and lines that begin with ">". */
export function quotedSpans(draft: string): Span[] {
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
