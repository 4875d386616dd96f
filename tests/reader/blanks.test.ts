import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutBlanks } from '../../src/reader/blanks.ts';

it.each([
  'Dear ((parent_name)),',
  'Dear {{ contact.first_name }},',
  'Dear [[First Name]],',
  'Dear <<Name>>,',
  'Dear *|FNAME|*,',
])('keeps the words around a blank where they are: %s', (draft) => {
  const read = withoutBlanks(draft);
  expect(read).toMatch(/^Dear +,$/);
  expect(read).toHaveLength(draft.length);
});

it.each([
  'Meet (at the hall) by seven',
  'The total is 3 < 4 << 8',
  'A (((hug))) for you all',
  'See [1] and {2}',
])('leaves everything else alone: %s', (draft) => {
  expect(withoutBlanks(draft)).toBe(draft);
});

it('moves nothing, whatever the draft', () => {
  fc.assert(fc.property(fc.string(), (draft) => withoutBlanks(draft).length === draft.length));
});
