import { takeEntries, type Ahead } from './entries-ahead.ts';
import { MOST_WIDTH } from './masks.ts';
import type { Sweep } from './sweep-by-masks.ts';

/** Steps that are open before a word and behind it; one sweep runs at a time. */
let open = new Int32Array(MOST_WIDTH);
let next = new Int32Array(MOST_WIDTH);

const nowhere: readonly number[] = [];

/** For a phrase of more steps than one number has bits: the same by several numbers. */
export const sweepByWideMasks: Sweep = (automaton, words, program, way, beside, at, onlyFirst) => {
  const { vocabulary, masks, tables } = automaton;
  const { classOf } = tables;
  const { sets } = words;
  const base = masks.bases[program]!;
  const width = masks.widths[program]!;
  const wide = masks.wide[program]!;
  const size = masks.sizes[program]!;
  const steps = way === 1 ? 0 : size * width;
  const firsts = 2 * size * width;
  const goal = firsts + (way === 1 ? width : 0);
  const from = beside < 0 ? firsts : steps + (beside - base) * width;
  for (let word = 0; word < width; word += 1) open[word] = wide[from + word]!;
  const entries = masks.takesEntries(program) ? (way === 1 ? words.starting : words.ending) : undefined;
  let reached: number[] | undefined;
  let ahead: Ahead | undefined;
  for (let place = at; ;) {
    const word = way === 1 ? place : place - 1;
    if (word < words.from || word >= words.to) break;
    const here = entries?.[place];
    const set = sets[word]!;
    let isReached = false;
    next.fill(0, 0, width);
    for (let part = 0; part < width; part += 1) {
      for (let rest = open[part]!; rest !== 0; rest &= rest - 1) {
        const bit = rest & -rest;
        const step = part * 32 + 31 - Math.clz32(bit);
        const one = classOf[base + step]!;
        if (here) ahead = takeEntries(tables, here, one, step, way, ahead);
        if (!vocabulary.has(set, one)) continue;
        isReached ||= (wide[goal + part]! & bit) !== 0;
        const to = steps + step * width;
        for (let index = 0; index < width; index += 1) next[index]! |= wide[to + index]!;
      }
    }
    place += way;
    for (const step of ahead?.get(place) ?? []) {
      isReached ||= (wide[goal + (step >> 5)]! & (1 << (step & 31))) !== 0;
      const to = steps + step * width;
      for (let index = 0; index < width; index += 1) next[index]! |= wide[to + index]!;
    }
    if (ahead?.delete(place) && ahead.size === 0) ahead = undefined;
    if (isReached) {
      // A list of one, since a list that is begun empty is given room for many.
      if (reached) reached.push(place);
      else reached = [place];
      if (onlyFirst) return reached;
    }
    [open, next] = [next, open];
    if (!ahead && isEmpty(open, width)) break;
  }
  return reached ?? nowhere;
};

function isEmpty(bits: Int32Array, width: number): boolean {
  for (let part = 0; part < width; part += 1) if (bits[part] !== 0) return false;
  return true;
}
