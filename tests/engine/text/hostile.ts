import fc from 'fast-check';

/** Bits of Unicode that break careless text handling, to be mixed with ordinary words. */
const pieces = [
  'add me on snap',
  's n a p',
  's.n.a.p',
  'sh1t @ss $tupid',
  'sooooo',
  'PLEASE',
  "don't",
  'naïve café',
  'ｓｎａｐ',
  '𝓼𝓷𝓪𝓹',
  'снар',
  's\u200bn\u200ba\u200bp',
  'n\u0303\u0303\u0303',
  '👩‍👩‍👧‍👦',
  '🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '🇬🇧',
  '1️⃣',
  '👍🏽',
  '\ud83d',
  '\udc00',
  '\u202eabc\u202c',
  '\u0000',
  '\ufeff',
  'ﷺ',
  'ﬁne',
  '①②③',
  'İ',
  'ẞ',
  '\u0345',
  '\r\n',
  '\u2028',
  '\t',
  '07700 900123',
  'oh double seven oh oh nine hundred',
  'a@b.co',
  'jo dot smith at gmail dot com',
  'https://x.com/a?b#c',
  'www.a.b.c.d.uk',
  '@name #tag :) <3 ((( )))',
  '"quoted',
  '“words”',
  "'x'",
  '> line',
  '...!!!???',
  'SW1A 1AA',
  'QQ 12 34 56 C',
  '12/12/2012',
  '&#128521;',
  ':clap:',
  '<script>',
  '__proto__',
  'constructor',
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  // Lone surrogates too: any 16-bit unit.
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
);

/** Drafts that nobody would write but somebody will paste. */
export const hostileDraft = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', '\n', '. ')), { maxLength: 12 })
  .map((list) => list.flat().join(''));
