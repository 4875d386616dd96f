import type { Suggestion } from './report.ts';

interface Part {
  start: number;
  end: number;
  replacement?: string | undefined;
}

/**
 * The mechanical changes that settle a finding: only where each of its parts has one, and no two of them would change
 * the same words. A removed part takes one space with it; a replacement keeps the writer's capital. Linear but for
 * the sorting.
 */
export function suggest(draft: string, parts: readonly Part[]): Suggestion[] {
  const widest = parts.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const changes: Suggestion[] = [];
  let last: Part | undefined;
  for (const part of widest) {
    const inside = last && part.end <= last.end;
    // A smaller part is settled with the one around it.
    if (inside && size(part) < size(last!)) continue;
    if (part.replacement === undefined || (last && !inside && part.start < last.end)) return [];
    if (inside) continue;
    changes.push(changeOf(draft, part.start, part.end, part.replacement));
    last = part;
  }
  return changes;
}

function changeOf(draft: string, start: number, end: number, replacement: string): Suggestion {
  if (replacement === '') {
    if (draft[end] === ' ' && (start === 0 || draft[start - 1] === ' ')) end += 1;
    else if (draft[start - 1] === ' ') start -= 1;
    return { start, end, replacement };
  }
  const capital = start === 0 || /^\p{Lu}/u.test(draft.slice(start, end));
  return {
    start,
    end,
    replacement: capital ? replacement[0]!.toUpperCase() + replacement.slice(1) : replacement,
  };
}

const size = (part: Part): number => part.end - part.start;
