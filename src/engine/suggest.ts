import type { Suggestion } from './report.ts';

interface Part {
  start: number;
  end: number;
  replacement?: string | undefined;
}

/**
 * The mechanical changes that settle a finding: only where each of its parts has one. A removed part takes one
 * space with it; a replacement keeps the writer's capital.
 */
export function suggest(draft: string, parts: readonly Part[]): Suggestion[] {
  const longest = parts.filter(
    (part) =>
      !parts.some(
        (other) =>
          other !== part && other.start <= part.start && other.end >= part.end && size(other) > size(part),
      ),
  );
  if (longest.length === 0 || longest.some((part) => part.replacement === undefined)) return [];
  return longest.map(({ start, end, replacement }) => {
    if (replacement === '') {
      if (draft[end] === ' ' && (start === 0 || draft[start - 1] === ' ')) end += 1;
      else if (draft[start - 1] === ' ') start -= 1;
      return { start, end, replacement: '' };
    }
    const capital = start === 0 || /^\p{Lu}/u.test(draft.slice(start, end));
    const words = capital ? replacement![0]!.toUpperCase() + replacement!.slice(1) : replacement!;
    return { start, end, replacement: words };
  });
}

const size = (part: Part): number => part.end - part.start;
