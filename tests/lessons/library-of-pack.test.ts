import { expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { libraryOfPack } from '../../src/lessons/library-of-pack.ts';

it('makes a library of any pack: its examples with ids, labels, places and words to teach with', () => {
  const source = readFolder('rules');
  const library = libraryOfPack(source);
  expect(library).toHaveLength(Object.keys(source.rules).length);
  for (const { rule, examples, clauses } of library) {
    expect(clauses.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ id }) => id)).size).toBe(examples.length);
    for (const { id, explanation, text } of examples) {
      expect(id.startsWith(`${rule}-`)).toBe(true);
      expect([id, explanation.length > 0, text.length > 0]).toEqual([id, true, true]);
    }
    expect(examples.filter(({ expect: label }) => label === 'flagged')).toHaveLength(
      source.rules[rule]!.examples.flagged.length,
    );
  }
});
