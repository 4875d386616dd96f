/** Longest quotation shown; the writer sees the rest in the composer. */
const LONGEST = 80;

/** Words of a draft on one line, cut where they are long; never inside a character. */
export function shorten(text: string): string {
  const points = [...text.replace(/\s+/g, ' ').trim()];
  return points.length > LONGEST ? `${points.slice(0, LONGEST - 1).join('')}…` : points.join('');
}
