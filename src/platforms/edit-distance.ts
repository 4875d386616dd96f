/**
 * How many letters were left out, added, changed or swapped with their neighbour between two words; `limit + 1` as
 * soon as it is known to be more than `limit`. Time and space are linear in the words for a fixed limit.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const from = [...a];
  const to = [...b];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let twoBack: number[] = [];
  let back = Array.from({ length: to.length + 1 }, (_, k) => k);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let k = 1; k <= to.length; k += 1) {
      const changed = back[k - 1]! + (from[i - 1] === to[k - 1] ? 0 : 1);
      const swapped =
        i > 1 && k > 1 && from[i - 1] === to[k - 2] && from[i - 2] === to[k - 1]
          ? twoBack[k - 2]! + 1
          : changed;
      row.push(Math.min(changed, swapped, back[k]! + 1, row[k - 1]! + 1));
    }
    if (Math.min(...row) > limit) return limit + 1;
    twoBack = back;
    back = row;
  }
  return Math.min(back[to.length]!, limit + 1);
}
