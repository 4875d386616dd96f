import { describe, expect, it } from 'vitest';
import { shorthand } from '../../../src/engine/detectors/shorthand.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';

const found = (draft: string): string[] =>
  shorthand(tokenise(draft)).map(({ start, end }) => draft.slice(start, end));

describe('shorthand anywhere', () => {
  it.each([
    ['letters without a vowel', 'lmk when the van is here', ['lmk']],
    ['with an u behind them', 'i am ctfu at this rota', ['ctfu']],
    ['laughing on', 'lollol the bus again', ['lollol']],
    ['initials and more', 'WTFRU on about, idkwym', ['WTFRU', 'idkwym']],
    ['stretched laughing', 'well lolololol', ['lolololol']],
  ])('%s: %s', (_, draft, expected) => expect(found(draft)).toEqual(expected));

  it.each([
    'Please rsvp by Friday.',
    'Add a tsp of salt and two tbsp of oil.',
    'The tfl map and the sqm of the hall.',
    'Walk thru the park.',
    'A cwtch and a hmm.',
    'What does lmk stand for?',
    'They wrote "lmk" to us.',
    'LMK is the name of a firm.',
  ])('is none: %s', (draft) => expect(found(draft)).toEqual([]));
});

describe('shorthand where nothing else is said', () => {
  it.each(['k', 'gm', 'hk 😀', 'wdywt', 'btob', 'idfwu', 'needto', 'ohgosh', 'abit', 'ofthe'])(
    '%s',
    (draft) => expect(found(draft)).toHaveLength(1),
  );

  it.each([
    'a',
    'OK',
    'ok',
    'pm',
    'km',
    'TV',
    'Mr',
    'some',
    'Ymlaen!',
    'Mlynedd',
    'tsar',
    'xmas',
    'qwerty',
    'The hall needto be open',
    'gm crops',
    '"hk"',
  ])('is none: %s', (draft) => expect(found(draft)).toEqual([]));
});
