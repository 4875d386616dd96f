import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { compilePack, MATCHES } from '../../../src/engine/pack.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';
import { defaultSettings } from '../../../src/policy/settings.ts';
import { contextOf, packOf, rule, sourceOf } from '../pack-of.ts';

const lexicons = {
  'lexicons/apps': 'about: apps\nentries: [snap, snapchat, be real, "wh*"]\n',
  'lexicons/pets': 'about: pets\nentries: ["{name}", "my <hunt> (dog|cat)"]\n',
};

/** What one phrase finds in a draft. */
function find(phrase: string, draft: string): string[] {
  const pack = packOf({ ...lexicons, one: rule(`- any: [${JSON.stringify(phrase)}]`) });
  return check(draft, contextOf(), pack, defaultSettings()).findings.map((finding) => finding.text);
}

describe('phrases in a draft', () => {
  it.each([
    ['add me', 'Please ADD me now', ['ADD me']],
    ['add me', 'add, me', ['add, me']],
    ['add me', 'add. Me', []],
    ['add me', 'madd me', []],
    ['add ~2 me', 'add both of me', ['add both of me']],
    ['add ~2 me', 'add all three of me', []],
    ['add _ me', 'add me', []],
    ['add _ me', 'add to me', ['add to me']],
    ['add to? me', 'add me, add to me', ['add me', 'add to me']],
    ['add (x y)? me', 'add me, add x y me, add x me', ['add me', 'add x y me']],
    ['(add|get) me', 'get me', ['get me']],
    ['<send> it', 'sent it', ['sent it']],
    ['<send> it', 'sending it', ['sending it']],
    ['<send> it', 'sendin it', ['sendin it']],
    ['<stop> it', 'stopping it', ['stopping it']],
    ['snap*', 'snapping', ['snapping']],
    ['on {apps}', 'on snapchat', ['on snapchat']],
    ['on {apps}', 'on be real', ['on be real']],
    ['on {apps}', 'on whatever', ['on whatever']],
    ['on {apps} later', 'on be real later', ['on be real later']],
    ['with {pets}', 'with my hunting dog', ['with my hunting dog']],
    ['ring {phone}', 'ring 07700 900123', ['ring 07700 900123']],
    ['room {number}', 'room 12', ['room 12']],
    ['hi {name}', 'hi Priya', ['hi Priya']],
    ['hi {name}', 'hi there', []],
    ['😀', 'well 😀 done', ['😀']],
    ['__proto__', 'a constructor', []],
    ['constructor', 'a constructor', ['constructor']],
  ])('%j in %j', (phrase, draft, found) => {
    expect(find(phrase, draft)).toEqual(found);
  });

  it('finds the longest from a word', () => {
    expect(find('see (you|you later)', 'see you later')).toEqual(['see you later']);
  });

  it('finds each of two that overlap as one finding', () => {
    expect(find('ha ho ha', 'ha ho ha ho ha')).toEqual(['ha ho ha ho ha']);
  });

  it('finds lexicons in lexicons, which cost no more for it', () => {
    const entries = (name: string) => JSON.stringify(Array.from({ length: 40 }, (_, i) => `w${i} {${name}}`));
    const pack = packOf({
      'lexicons/la': `about: a\nentries: ${entries('lb')}\n`,
      'lexicons/lb': `about: b\nentries: ${entries('lc')}\n`,
      'lexicons/lc': `about: c\nentries: ${entries('ld')}\n`,
      'lexicons/ld': `about: d\nentries: ${entries('le')}\n`,
      'lexicons/le': 'about: e\nentries: [end, the very end]\n',
      one: rule('- any: ["go ~2 {la} now"]'),
    });
    const texts = (draft: string) =>
      check(draft, contextOf(), pack, defaultSettings()).findings.map(({ text }) => text);
    expect(texts('so go x w1 w2 w3 w39 the very end now')).toEqual(['go x w1 w2 w3 w39 the very end now']);
    expect(texts('go w1 w2 w3 end now')).toEqual([]);
  });

  it('takes an entry of any length, the shorter too', () => {
    const pack = packOf({
      'lexicons/la': 'about: a\nentries: [be real, be real app, be]\n',
      one: rule('- any: ["on {la} app store", "via {la} friend"]'),
    });
    const texts = (draft: string) =>
      check(draft, contextOf(), pack, defaultSettings()).findings.map(({ text }) => text);
    expect(texts('on be real app store')).toEqual(['on be real app store']);
    expect(texts('on be real app app store')).toEqual(['on be real app app store']);
    expect(texts('on be app store')).toEqual(['on be app store']);
    expect(texts('via be real friend')).toEqual(['via be real friend']);
  });

  it('takes no entry over the end of a sentence', () => {
    expect(find('on {apps} later', 'on be. Real later')).toEqual([]);
  });

  it('takes an entry that is any word, or may be', () => {
    const pack = packOf({
      'lexicons/la': 'about: a\nentries: ["so? _"]\n',
      one: rule('- any: ["on {la} friday"]'),
    });
    const texts = (draft: string) =>
      check(draft, contextOf(), pack, defaultSettings()).findings.map(({ text }) => text);
    expect(texts('on good friday')).toEqual(['on good friday']);
    expect(texts('on so good friday')).toEqual(['on so good friday']);
    expect(texts('on no good friday')).toEqual([]);
  });

  it.each([20, 100, 180])('finds a phrase of %i ways of two words, entries among them', (ways) => {
    const pairs = Array.from({ length: ways }, (_, at) => `l${at} r${at}`).join('|');
    const pack = packOf({ ...lexicons, one: rule(`- any: ["go (${pairs}|on {apps}) now"]`) });
    const texts = (draft: string) =>
      check(draft, contextOf(), pack, defaultSettings()).findings.map(({ text }) => text);
    const last = ways - 1;
    expect(texts(`so go l${last} r${last} now`)).toEqual([`go l${last} r${last} now`]);
    expect(texts('so go l0 r0 now')).toEqual(['go l0 r0 now']);
    expect(texts('so go l0 r1 now')).toEqual([]);
    expect(texts('go on be real now')).toEqual(['go on be real now']);
  });

  it("finds what only rules' own phrases ask for, and entries in them", () => {
    const pack = packOf({
      ...lexicons,
      'lexicons/near': 'about: near\nentries: [over there, "by the {apps}"]\n',
      one: rule('- any: [add me]\n  alongside: ["{near}"]'),
    });
    const texts = (draft: string) =>
      check(draft, contextOf(), pack, defaultSettings()).findings.map(({ text }) => text);
    expect(texts('add me over there')).toEqual(['add me']);
    expect(texts('add me by the be real')).toEqual(['add me']);
    expect(texts('add me over here')).toEqual([]);
  });

  it('gives a pack up that would fill the memory', () => {
    const phrases = JSON.stringify(Array.from({ length: 255 }, (_, i) => `w${i} ${'a '.repeat(990)}`));
    const source = sourceOf({ one: rule(`- any: ${phrases}`), two: rule(`- any: ${phrases}`) });
    expect(() => compilePack(source)).toThrow(/pack: .*write shorter ones/);
  });

  it('finds a phrase of words wherever it is put, and nothing where a word is missing', () => {
    const words = ['one', 'two', 'three', 'four'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('lorem', 'ipsum', 'dolor'), { maxLength: 8 }),
        fc.array(fc.constantFrom('sit', 'amet'), { maxLength: 8 }),
        fc.nat(3),
        (before, after, missing) => {
          const whole = [...before, ...words, ...after].join(' ');
          expect(find('one two three four', whole)).toEqual(['one two three four']);
          const lacking = [...before, ...words.toSpliced(missing, 1), ...after].join(' ');
          expect(find('one two three four', lacking)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });
});

it('runs only so many phrases for a draft, and still finds what it runs', () => {
  // Not one phrase twice, or it would be looked for once.
  const many = Array.from({ length: 400 }, (_, at) => `look ~2 (bee|w${at})`);
  const pack = packOf({ one: rule(`- any: ${JSON.stringify(many)}`) });
  const words = 60;
  const draft = 'look bee '.repeat(words / 2).trim();
  const found = pack.automaton.open(tokenise(draft)).find(MATCHES);
  expect(found.length).toBeGreaterThan(100);
  expect(found.length).toBeLessThanOrEqual(1_000 + 50 * words);
  expect(many.length * (words / 2)).toBeGreaterThan(1_000 + 50 * words);
});
