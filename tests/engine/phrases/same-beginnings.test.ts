import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../src/engine/phrases/compile.ts';
import { Automaton } from '../../../src/engine/phrases/automaton.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const automatonOf = (phrase: string): Automaton =>
  new Automaton(compilePhrases([{ phrase, list: 1 }], () => undefined));

const foundIn = (automaton: Automaton, draft: string): string[] => {
  const { words } = tokenise(draft).list;
  return automaton
    .open(tokenise(draft))
    .find(1)
    .map(({ from, to }) =>
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    );
};

describe('ways that begin alike', () => {
  it('share their beginning, and take the same words', () => {
    const automaton = automatonOf('never (who asked|who wrote it|who wrote|who|whos there)');
    // never, who, asked, wrote, it, whos, there
    expect(automaton.tables.classOf.length).toBe(7);
    expect(foundIn(automaton, 'never who asked')).toEqual(['never who asked']);
    expect(foundIn(automaton, 'never who wrote it')).toEqual(['never who wrote it']);
    expect(foundIn(automaton, 'never who else')).toEqual(['never who']);
    expect(foundIn(automaton, 'never whos there')).toEqual(['never whos there']);
    expect(foundIn(automaton, 'never whos asked')).toEqual([]);
  });

  it('go on sharing behind it', () => {
    const automaton = automatonOf('(one big cat|one big dog|one egg)');
    // one, big, cat or dog, egg
    expect(automaton.tables.classOf.length).toBe(4);
    expect(foundIn(automaton, 'one big dog')).toEqual(['one big dog']);
    expect(foundIn(automaton, 'one egg')).toEqual(['one egg']);
    expect(foundIn(automaton, 'one big egg')).toEqual([]);
  });
});
