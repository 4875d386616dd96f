import type { Automaton } from './automaton.ts';
import { takeEntries, type Ahead } from './entries-ahead.ts';
import type { SearchedWords } from './searched-words.ts';

/**
 * Takes a phrase's steps word by word until no step fits or the sentence is over. Gives each place where the phrase may
 * end (or, backwards, begin), the nearest first, or only the first.
 *
 * @param way 1 forwards, -1 backwards
 * @param beside the step that was taken last, or -1 to begin with the phrase's first
 * @param at the place between two words from which it goes: the number of the word behind it
 */
export type Sweep = (
  automaton: Automaton,
  words: SearchedWords,
  program: number,
  way: 1 | -1,
  beside: number,
  at: number,
  onlyFirst: boolean,
) => readonly number[];

const nowhere: readonly number[] = [];

/** For a phrase of few steps, each a bit: nearly all. */
export const sweepByMasks: Sweep = (automaton, words, program, way, beside, at, onlyFirst) => {
  const { vocabulary, tables, masks } = automaton;
  const { classOf } = tables;
  const { sets, from, to } = words;
  const base = masks.bases[program]!;
  const goal = (way === 1 ? masks.lasts : masks.firsts)[program]!;
  const ways = way === 1 ? masks.follow : masks.precede;
  const entries = masks.takesEntries(program) ? (way === 1 ? words.starting : words.ending) : undefined;
  let reached: number[] | undefined;
  let ahead: Ahead | undefined;
  let open = beside < 0 ? masks.firsts[program]! : ways[beside]!;
  for (let place = at; ;) {
    const word = way === 1 ? place : place - 1;
    if (word < from || word >= to) break;
    const here = entries?.[place];
    const set = sets[word]!;
    let taken = 0;
    let next = 0;
    for (let rest = open; rest !== 0; rest &= rest - 1) {
      const bit = rest & -rest;
      const step = base + 31 - Math.clz32(bit);
      const one = classOf[step]!;
      if (here) ahead = takeEntries(tables, here, one, step, way, ahead);
      if (!vocabulary.has(set, one)) continue;
      taken |= bit;
      next |= ways[step]!;
    }
    place += way;
    for (const step of ahead?.get(place) ?? nowhere) {
      taken |= 1 << (step - base);
      next |= ways[step]!;
    }
    if (ahead?.delete(place) && ahead.size === 0) ahead = undefined;
    if ((taken & goal) !== 0) {
      // A list of one, since a list that is begun empty is given room for many.
      if (reached) reached.push(place);
      else reached = [place];
      if (onlyFirst) return reached;
    }
    open = next;
    if (open === 0 && !ahead) break;
  }
  return reached ?? nowhere;
};
