import { checkDraft } from './bench-pack.ts';
import { hostile } from './drafts.ts';
import { worstTexts } from './worst.ts';

/**
 * Ten times the text may cost at most twenty times the time. The ratio says so on any machine; a time would not.
 */
const SHORT = 2_000;
const LONG = 10 * SHORT;
const MOST = 20;
/** Milliseconds below which a clock says nothing; shorter runs are repeated to fill it. */
const LEAST = 20;

/** Milliseconds of one check: the best of three series, since other work only ever adds. */
function cost(draft: string, series = 3): number {
  let best = Infinity;
  for (let count = 0; count < series; count += 1) {
    const from = performance.now();
    let runs = 0;
    do {
      checkDraft(draft);
      runs += 1;
    } while (performance.now() - from < LEAST);
    best = Math.min(best, (performance.now() - from) / runs);
  }
  return best;
}

/** A line for each hostile draft, and whether all of them cost little enough. */
export function hostileCosts(tell: (line: string) => void): boolean {
  let good = true;
  for (const [name, make] of Object.entries(hostile)) {
    const short = cost(make(SHORT));
    let long = cost(make(LONG));
    // Other work on the machine only ever adds: a bad ratio is measured once more, and the better counts.
    if (long / short > MOST) long = Math.min(long, cost(make(LONG)));
    const ratio = long / short;
    good &&= ratio <= MOST;
    const figures = `${short.toFixed(2).padStart(8)} ms ${long.toFixed(2).padStart(9)} ms  × ${ratio.toFixed(1)}`;
    tell(`${ratio > MOST ? '✗' : '✓'} ${name.padEnd(28)} ${figures}`);
  }
  tell(good ? '✓ linear' : `✗ ten times the text cost more than ${MOST} times the time`);
  return good;
}

/** How many of the costliest are measured at full length, which takes seconds each. */
const COSTLIEST = 3;

/** What 1 MB costs over 100 kB, the worst of the costliest texts that the rules' own phrases make. */
export function worstRatio(tell: (line: string) => void): number {
  const texts = Object.entries(worstTexts()).map(([name, text]) => ({ name, text, ms: 0 }));
  for (const one of texts) one.ms = cost(lengthened(one.text, 10_000), 1);
  const costliest = texts.sort((a, b) => b.ms - a.ms).slice(0, COSTLIEST);
  const ratios = costliest.map(({ name, text }) => {
    const short = cost(lengthened(text, 100_000), 2);
    const long = cost(lengthened(text, 1_000_000), 2);
    tell(`  ${name.padEnd(34)} ${short.toFixed(0).padStart(7)} ms ${long.toFixed(0).padStart(7)} ms`);
    return long / short;
  });
  return Math.max(...ratios);
}

function lengthened(text: string, length: number): string {
  return `${text} `.repeat(Math.ceil(length / (text.length + 1))).slice(0, length);
}
