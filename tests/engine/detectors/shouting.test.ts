import { expect, it } from 'vitest';
import { shouting } from '../../../src/engine/detectors/shouting.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const found = (draft: string): string[] =>
  shouting(tokenise(draft)).map(({ start, end }) => draft.slice(start, end));

it.each([
  ['PLEASE READ this', ['PLEASE READ']],
  ['COME TO THE hall', ['COME TO THE']],
  ['Come now!!!', ['!!!']],
  ['What?!?', ['?!?']],
  ['ЧИТАЙ ЭТО now', ['ЧИТАЙ ЭТО']],
  ['COME! NOW!', ['COME! NOW']],
  ['It is NOT today but FRIDAY', ['NOT', 'FRIDAY']],
  ['BRING ID please', ['BRING ID']],
])('hears shouting in %j', (draft, spans) => {
  expect(found(draft)).toEqual(spans);
});

it.each([
  'Come NOW',
  'The NEC and the TUC',
  'Great!!',
  'FORM_FINAL.PDF',
  'Open STALL_LIST_MAY and sign it',
  'I A B',
  '1234 5678',
  'NHS GP at ABC',
  'Papers for AQA, OCR and WJEC',
  'The sign says "KEEP OUT"',
])('hears none in %j', (draft) => {
  expect(found(draft)).toEqual([]);
});

it.each([
  ['Now!!!', '!'],
  ['Now?!!', '?'],
])('offers one mark for the string in %j', (draft, mark) => {
  expect(shouting(tokenise(draft))[0]?.replacement).toBe(mark);
});

it('offers nothing for capitals', () => {
  expect(shouting(tokenise('PLEASE COME'))[0]?.replacement).toBeUndefined();
});
