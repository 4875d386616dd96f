import { MATCHES } from '../../src/engine/pack.ts';
import type { ShippedEngine } from './shipped.ts';

/** Milliseconds that a series lasts at most. */
const LONGEST = 3_000;

/**
 * Million characters a second, the best of three series over the same texts, once all have been met: other work on
 * the machine only ever takes away. Slow work is measured on as many of the texts as fit.
 */
export async function speedOf(texts: readonly string[], work: (text: string) => unknown): Promise<number> {
  const met: string[] = [];
  const begun = performance.now();
  for (const text of texts) {
    await work(text);
    met.push(text);
    if (performance.now() - begun > LONGEST) break;
  }
  const characters = met.reduce((sum, { length }) => sum + length, 0);
  let best = Infinity;
  for (let series = 0; series < 3; series += 1) {
    const from = performance.now();
    for (const text of met) {
      const answer = work(text);
      // Waiting for what is already there would cost more than the fastest of them.
      if (answer instanceof Promise) await answer;
    }
    best = Math.min(best, performance.now() - from);
  }
  return characters / best / 1_000;
}

/** The same of the search for the rules' phrases alone, on words cut before. */
export function automatonSpeed({ pack, tokenise }: ShippedEngine, texts: readonly string[]): number {
  const drafts = texts.map((text) => tokenise(text));
  const characters = texts.reduce((sum, { length }) => sum + length, 0);
  let best = Infinity;
  for (let series = 0; series < 4; series += 1) {
    const from = performance.now();
    for (const draft of drafts) pack.automaton.open(draft).find(MATCHES);
    best = Math.min(best, performance.now() - from);
  }
  return characters / best / 1_000;
}

/** Microseconds of a text that nineteen in twenty don't exceed. */
export function p95Of(texts: readonly string[], work: (text: string) => void): number {
  for (const text of texts) work(text);
  const each = texts.map((text) => {
    const from = performance.now();
    work(text);
    return (performance.now() - from) * 1_000;
  });
  return each.sort((a, b) => a - b)[Math.floor(each.length * 0.95)] ?? 0;
}
