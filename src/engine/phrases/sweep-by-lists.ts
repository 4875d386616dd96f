import { takeEntries, type Ahead } from './entries-ahead.ts';
import type { Sweep } from './sweep-by-masks.ts';
import { FIRST, LAST } from './tables.ts';

/** For a phrase of many steps. */
export const sweepByLists: Sweep = (automaton, words, program, way, beside, origin, onlyFirst) => {
  const { met, vocabulary, tables } = automaton;
  const { classOf, marks } = tables;
  const entries = way === 1 ? words.starting : words.ending;
  const goal = way === 1 ? LAST : FIRST;
  const ways = way === 1 ? tables.follow : tables.precede;
  let at = origin;
  const reached: number[] = [];
  let { starts, items } = beside < 0 ? tables.firsts : ways;
  let ahead: Ahead | undefined;
  let from: readonly number[] = [beside < 0 ? program : beside];
  for (;;) {
    const next = way === 1 ? at : at - 1;
    if (next < words.from || next >= words.to) return reached;
    const generation = automaton.nextGeneration();
    const set = words.sets[next]!;
    const here = entries?.[at];
    const now: number[] = [];
    for (const last of from) {
      for (let index = starts[last]!; index < starts[last + 1]!; index += 1) {
        const step = items[index]!;
        const one = classOf[step]!;
        if (met[step] !== generation && vocabulary.has(set, one)) {
          met[step] = generation;
          now.push(step);
        }
        if (here) ahead = takeEntries(tables, here, one, step, way, ahead);
      }
    }
    at += way;
    const arrived = ahead?.get(at);
    if (arrived) {
      ahead!.delete(at);
      for (const step of arrived) {
        if (met[step] === generation) continue;
        met[step] = generation;
        now.push(step);
      }
    }
    if (now.length === 0 && !ahead?.size) return reached;
    if (now.some((step) => marks[step]! & goal)) {
      reached.push(at);
      if (onlyFirst) return reached;
    }
    from = now;
    ({ starts, items } = ways);
  }
};
