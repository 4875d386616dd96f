import type { Pack } from '../../src/engine/pack.ts';
import { checkDraft } from './bench-pack.ts';
import { hostile } from './drafts.ts';
import { costlyPacks } from './own-packs.ts';
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
function cost(draft: string, series = 3, pack?: Pack): number {
  let best = Infinity;
  for (let count = 0; count < series; count += 1) {
    const from = performance.now();
    let runs = 0;
    do {
      checkDraft(draft, pack);
      runs += 1;
    } while (performance.now() - from < LEAST);
    best = Math.min(best, (performance.now() - from) / runs);
  }
  return best;
}

/** Shorter for own packs, whose bounds allow much more work for each word than any rule of ours. */
const OWN_SHORT = 600;

/** A line for each hostile draft and each costly pack, and whether all of them cost little enough. */
export function hostileCosts(tell: (line: string) => void): boolean {
  const drafts = Object.entries(hostile).map(([name, make]) =>
    isLinear(name, make(SHORT), make(LONG), undefined, tell),
  );
  const packs = costlyPacks().map(({ name, pack, words }) => {
    const short = words.repeat(OWN_SHORT / words.length);
    return isLinear(name, short, short.repeat(LONG / SHORT), pack, tell);
  });
  const good = [...drafts, ...packs].every(Boolean);
  tell(good ? '✓ linear' : `✗ ten times the text cost more than ${MOST} times the time`);
  return good;
}

function isLinear(
  name: string,
  shortDraft: string,
  longDraft: string,
  pack: Pack | undefined,
  tell: (line: string) => void,
): boolean {
  const short = cost(shortDraft, 3, pack);
  let long = cost(longDraft, 3, pack);
  // Other work on the machine only ever adds: a bad ratio is measured once more, and the better counts.
  if (long / short > MOST) long = Math.min(long, cost(longDraft, 3, pack));
  const ratio = long / short;
  const figures = `${short.toFixed(2).padStart(8)} ms ${long.toFixed(2).padStart(9)} ms  × ${ratio.toFixed(1)}`;
  tell(`${ratio > MOST ? '✗' : '✓'} ${name.padEnd(44)} ${figures}`);
  return ratio <= MOST;
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
