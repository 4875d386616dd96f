import type { Finding, Report, Span } from '../../engine/report.ts';
import { sameHead } from './same-head.ts';
import { isWhole, weight } from '../../panel/concern.ts';

/** A finding's words where they stand now; the span moves with what is written before them. */
export interface Mark extends Span {
  readonly finding: Finding;
}

/** A mark that is drawn, with how many others lie between it and the words, so that each has a line of its own. */
export interface Shown {
  mark: Mark;
  level: number;
}

/** Lines under the same words at most. */
const LEVELS = 3;
/** Marks that are drawn in one draft: whoever has more findings has enough to do. */
const MOST = 200;
/** A longer draft is not underlined from end to end. */
const SHORT = 40;

/** A report's marks in the order of the draft. */
export function marksOf({ findings }: Report): Mark[] {
  const marks = findings.map((finding) => ({ finding, start: finding.start, end: finding.end }));
  return marks.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * The marks worth drawing in the order of the draft, of those on the same words the strictest nearest to them. A finding about the message as a
 * whole has no words of its own: it is drawn only where the message is short and nothing else was found.
 */
export function shownOf(marks: readonly Mark[], text: string): Shown[] {
  const { length } = text.trim();
  const parts = marks.filter(({ finding, start, end }) => end - start < length && !isWhole(finding));
  const worth = parts.length > 0 || length > SHORT ? parts : marks;
  const shown: Shown[] = [];
  for (const mark of worth
    .toSorted((a, b) => weight[a.finding.severity] - weight[b.finding.severity])
    .slice(0, MOST)) {
    const over = shown.filter((one) => one.mark.start < mark.end && mark.start < one.mark.end);
    shown.push({ mark, level: Math.min(over.length, LEVELS - 1) });
  }
  return shown.sort((a, b) => a.mark.start - b.mark.start);
}

/**
 * Marks after an edit: words that it did not touch keep theirs. A letter that joins them makes other words of them,
 * whose verdict is not there yet.
 */
export function carry(marks: readonly Mark[], before: string, after: string): Mark[] {
  const least = Math.min(before.length, after.length);
  const head = sameHead(before, after);
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const by = after.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.end > head && mark.start < before.length - tail) return [];
    const moved = mark.end <= head ? mark : { ...mark, start: mark.start + by, end: mark.end + by };
    const same =
      joined(before, mark.start) === joined(after, moved.start) &&
      joined(before, mark.end) === joined(after, moved.end);
    return same ? [moved] : [];
  });
}

/** The marks of a new verdict; of those that say the same of the same words as before, the old ones stand for them. */
export function renew(before: readonly Mark[], fresh: readonly Mark[]): Mark[] {
  const key = ({ start, end, finding: { rule, severity } }: Mark): string =>
    [start, end, rule, severity].join();
  const old = new Map(before.map((mark) => [key(mark), mark]));
  return fresh.map((mark) => old.get(key(mark)) ?? mark);
}

const letter = /[\p{L}\p{N}]/u;

/** Whether one word goes on across this place. */
function joined(text: string, at: number): boolean {
  return letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
}
