/** How many units two texts begin with in common: by halves, so that the browser's own comparison does the work. */
export function sameHead(one: string, other: string): number {
  let same = 0;
  let apart = Math.min(one.length, other.length) + 1;
  while (apart - same > 1) {
    const middle = (same + apart) >> 1;
    if (one.startsWith(other.slice(same, middle), same)) same = middle;
    else apart = middle;
  }
  return same;
}
