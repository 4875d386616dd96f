import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/build/read-folder.ts';
import { check } from '../../src/engine/check.ts';
import { compilePack } from '../../src/engine/pack.ts';
import type { Context } from '../../src/engine/report.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { hostile } from './drafts.ts';

/**
 * `npm run bench`: is a draft's cost linear in its length, whatever stands in it?
 *
 * Ten times the text may cost at most twenty times the time. The ratio says so on any machine; a time would not.
 * Exits 1 where a draft costs more.
 */
const SHORT = 2_000;
const LONG = 10 * SHORT;
const MOST = 20;
/** Milliseconds below which a clock says nothing; shorter runs are repeated to fill it. */
const LEAST = 20;

const context: Context = {
  site: 'x.com',
  surface: 'direct-message',
  role: 'volunteer',
  account: 'unknown',
  audience: 'young-people',
  opensConversation: false,
};
const policy = defaultSettings();
const started = performance.now();
const pack = compilePack(readFolder(fileURLToPath(new URL('../../rules', import.meta.url))));
console.log(`${pack.rules.size} rules read and compiled in ${(performance.now() - started).toFixed(0)} ms`);

/** Milliseconds of one check: the best of three series, since other work only ever adds. */
function cost(draft: string): number {
  let best = Infinity;
  for (let series = 0; series < 3; series += 1) {
    const from = performance.now();
    let runs = 0;
    do {
      check(draft, context, pack, policy);
      runs += 1;
    } while (performance.now() - from < LEAST);
    best = Math.min(best, (performance.now() - from) / runs);
  }
  return best;
}

let failed = false;
for (const [name, make] of Object.entries(hostile)) {
  const short = cost(make(SHORT));
  let long = cost(make(LONG));
  // Other work on the machine only ever adds: a bad ratio is measured once more, and the better counts.
  if (long / short > MOST) long = Math.min(long, cost(make(LONG)));
  const ratio = long / short;
  const bad = ratio > MOST;
  failed ||= bad;
  const figures = `${short.toFixed(2).padStart(8)} ms ${long.toFixed(2).padStart(9)} ms  × ${ratio.toFixed(1)}`;
  console.log(`${bad ? '✗' : '✓'} ${name.padEnd(28)} ${figures}`);
}
console.log(failed ? `✗ ten times the text cost more than ${MOST} times the time` : '✓ linear');
process.exit(failed ? 1 : 0);
