import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFault } from '../../../src/engine/source/schema-fault.ts';

const shape = z.strictObject({
  name: z.string().min(1).max(5),
  list: z.array(z.string()).min(1),
  kind: z.enum(['one', 'two']),
  map: z.record(z.string().regex(/^[a-z]+$/), z.number()),
  either: z.union([z.string(), z.array(z.string())]),
});
const good = { name: 'a', list: ['x'], kind: 'one', map: {}, either: 'x' };
const faultOf = (change: object): string => {
  const { error } = shape.safeParse({ ...good, ...change });
  return error!.issues.map(schemaFault).join('; ');
};

describe("a schema's complaint", () => {
  it.each([
    [{ name: undefined }, 'is missing; write text'],
    [{ name: 3 }, 'is not text; write text'],
    [{ name: '' }, 'is empty; write at least one character'],
    [{ name: 'abcdef' }, 'has too much; at most 5 characters are allowed'],
    [{ list: [] }, 'is empty; write at least one line'],
    [{ list: 'x' }, 'is not a list; write a list'],
    [{ kind: 'three' }, 'must be one of: one, two'],
    [{ more: 1 }, '"more" means nothing here; check the spelling or take it out'],
    [{ map: { '9': 1 } }, 'is no name that may stand here; write small letters, digits and hyphens'],
    [{ either: 3 }, 'has none of the forms that may stand here'],
  ])('%j is told in plain words', (change, said) => {
    expect(faultOf(change)).toBe(said);
  });
});
