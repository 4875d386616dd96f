import type { Automaton } from './automaton.ts';
import type { SearchedWords } from './searched-words.ts';

/** A phrase that is run through a draft. */
interface Running {
  automaton: Automaton;
  words: SearchedWords;
  program: number;
}

/**
 * Takes a phrase's steps word by word until no step fits or the sentence is over. Gives each place where the phrase may
 * end (or, backwards, begin), the nearest first, or only the first.
 *
 * @param way 1 forwards, -1 backwards
 * @param beside the step that was taken last, or -1 to begin with the phrase's first
 * @param at the place between two words from which it goes: the number of the word behind it
 */
export type Sweep = (of: Running, way: 1 | -1, beside: number, at: number, onlyFirst: boolean) => number[];

/** For a phrase of few steps, each a bit, that takes no entry of several words here: nearly all. */
export const sweepByMasks: Sweep = ({ automaton, words, program }, way, beside, at, onlyFirst) => {
  const { vocabulary, tables, masks } = automaton;
  const { sets, sentences } = words;
  const base = masks.bases[program]!;
  const goal = (way === 1 ? masks.lasts : masks.firsts)[program]!;
  const ways = way === 1 ? masks.follow : masks.precede;
  const sentence = sentences[way === 1 && beside >= 0 ? at : at + 1];
  const reached: number[] = [];
  let open = beside < 0 ? masks.firsts[program]! : ways[beside]!;
  for (let word = way === 1 ? at : at - 1; open !== 0 && sentences[word + 1] === sentence; word += way) {
    const set = sets[word]!;
    let taken = 0;
    let next = 0;
    for (let rest = open; rest !== 0; rest &= rest - 1) {
      const step = base + 31 - Math.clz32(rest & -rest);
      if (!vocabulary.has(set, tables.classOf[step]!)) continue;
      taken |= rest & -rest;
      next |= ways[step]!;
    }
    if ((taken & goal) !== 0) {
      reached.push(way === 1 ? word + 1 : word);
      if (onlyFirst) return reached;
    }
    open = next;
  }
  return reached;
};
