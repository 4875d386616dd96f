import type { Span } from '../report.ts';

/** Parts of a draft that are somebody else's words: between quotation marks, and lines that begin with ">". */
export function quotedSpans(draft: string): Span[] {
  const spans: Span[] = [];
  for (const found of draft.matchAll(
    /"[^"\n]{1,400}"|“[^”\n]{1,400}”|(?<![\p{L}\p{N}])['‘][^'’\n]{3,400}['’](?![\p{L}\p{N}])/gu,
  )) {
    spans.push({ start: found.index, end: found.index + found[0].length });
  }
  for (const found of draft.matchAll(/^[ \t]*>(?![:;=]).*$/gm))
    spans.push({ start: found.index, end: found.index + found[0].length });
  return spans;
}
