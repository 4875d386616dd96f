import type { Chance } from './random.ts';

const clean = 'The the forum meets on Saturday at library and we bring water for everybody'.split(' ');
const faulty = ['gr8', '😀', 'plz'];

/** A few words, now and then one that the code asks to be written out. */
export function someWords(chance: Chance): string {
  return Array.from({ length: chance.upTo(4) }, () =>
    chance.next() < 0.12 ? chance.of(faulty) : chance.of(clean),
  ).join(' ');
}
