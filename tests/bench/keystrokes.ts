import { fileURLToPath } from 'node:url';
import { readPlatforms } from '../../src/build/read-platforms.ts';
import { search } from '../../src/platforms/search.ts';

const register = readPlatforms(fileURLToPath(new URL('../../rules/platforms', import.meta.url)));

/** Milliseconds that the search takes for a keystroke: every beginning of every name is a query. Median and worst of 20. */
export function keystrokeCosts(): { median: number; p95: number } {
  const queries = Object.values(register).flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((one) => Array.from(one, (_, at) => one.slice(0, at + 1))),
  );
  for (const query of queries.slice(0, 500)) search(register, query);
  const each = queries.map((query) => {
    const from = performance.now();
    search(register, query);
    return performance.now() - from;
  });
  each.sort((a, b) => a - b);
  return { median: each[each.length >> 1]!, p95: each[Math.floor(each.length * 0.95)]! };
}
