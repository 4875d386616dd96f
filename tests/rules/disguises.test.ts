import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/build/read-folder.ts';
import { check } from '../../src/engine/check.ts';
import { compilePack } from '../../src/engine/pack.ts';
import type { Finding } from '../../src/engine/report.ts';
import { defaultSettings } from '../../src/policy/settings.ts';
import { contextOf } from '../engine/pack-of.ts';
import { hostileDraft } from '../engine/text/hostile.ts';

const pack = compilePack(readFolder(join(import.meta.dirname, '../../rules')));
const policy = defaultSettings();
const findings = (draft: string): Finding[] =>
  check(draft, contextOf({ audience: 'young-people' }), pack, policy).findings;
const rulesOf = (draft: string): string[] => findings(draft).map(({ rule }) => rule);

describe('a word under a mask', () => {
  it.each<[kind: string, rule: string, draft: string]>([
    ['spaces', 'ephemeral-app', 'add me on s n a p c h a t'],
    ['spaces within', 'swearing', 'this fu cking printer again'],
    ['dots', 'swearing', 'oh f.u.c.k the rota'],
    ['one dot', 'swearing', 'what b.ollocks'],
    ['hyphens', 'swearing', 'absolute s-h-i-t'],
    ['stars', 'swearing', 'f***ing rain'],
    ['a bracket', 'swearing', 'you f[_]cker'],
    ['symbols', 'swearing', 'what a load of $h!t'],
    ['digits', 'swearing', 'such a b1tch about it'],
    ['a sign that looks like a letter', 'swearing', 'fu<k this'],
    ['doubled letters', 'swearing', 'shiiiiit, the minutes'],
    ['a missing letter', 'swearing', 'fckn buses'],
    ['letters changed round', 'swearing', 'fcuking leaflets'],
    ['by sound', 'swearing', 'phuck that'],
    ['an x for a vowel', 'swearing', 'fxck the bus'],
    ['backwards', 'swearing', 'well kcuf that'],
    ['in a compound', 'swearing', 'what an arsewipe'],
    ['zero-width characters', 'swearing', 'sh\u200bit happens'],
    ['soft hyphens', 'swearing', 'bol\u00adlocks to it'],
    ['Cyrillic', 'ephemeral-app', 'find me on ѕnapсhat'],
    ['Greek', 'swearing', 'shιt, the keys'],
    ['full-width', 'swearing', 'ｓｈｉｔ, the keys'],
    ['circled', 'swearing', 'ⓢⓗⓘⓣ, the keys'],
    ['mathematical', 'swearing', '𝓼𝓱𝓲𝓽, the keys'],
    ['combining marks', 'swearing', 's̶h̶i̶t̶, the keys'],
    ['reversed case', 'swearing', 'sHIT, the keys'],
    ['letters in brackets', 'swearing', '🄢🄗🄘🄣, the keys'],
    ['white letters on black', 'swearing', '🅢🅗🅘🅣, the keys'],
    ['a dash for letters', 'swearing', 'oh f--k the rota'],
    ['a star with a space', 'swearing', 'what a c *nt'],
    ['a slash within', 'swearing', 'fu/ck this rota'],
    ['an ß for a b', 'swearing', 'ß0ll0cks to that'],
    ['a capital I for an l', 'swearing', 'well boIIocks'],
    ['a q for a g', 'discrimination', 'you faqqot'],
    ['a j for an i', 'discrimination', 'that njgger'],
    ['a number behind it', 'swearing', 'ask cuntface99'],
    ['an h in it', 'swearing', 'you khunt'],
    [
      'numbers in words',
      'personal-contact',
      'oh double seven double oh nine double oh one two three is mine',
    ],
    ['"at" and "dot"', 'personal-contact', 'write to me, jo dot smith at gmail dot com'],
    ['letters for digits', 'personal-contact', 'my number is O77OO 9OO1Z3'],
  ])('%s: %s', (_, rule, draft) => {
    expect(rulesOf(draft)).toContain(rule);
  });
});

describe('an innocent', () => {
  const mistaken = [
    'swearing',
    'insult',
    'discrimination',
    'sexual',
    'text-speak',
    'emoticon',
    'personal-contact',
    'familiarity',
  ];

  it.each([
    'The Scunthorpe and Penistone branches meet on Tuesday.',
    'Dick Smith will chair, and Fanny Cole takes the notes.',
    'Shiitake risotto and cocktail sausages at the social.',
    'Please finish the class assessment before the assembly.',
    'Cockburn Street, Bitchfield Lane and Shitterton are on the quiz.',
    'A niggling doubt about the swanky buttress.',
    'The Arsenal match is on the same day as the assault course.',
    'We will discuss but that can wait; the beach clean comes first.',
    'Essex, Sussex and Middlesex have three delegates.',
    'Craghead and Pratt’s Bottom send their apologies.',
    'The sturdy turducken is for Saturday.',
    'McIntyre and the WWII talk, then a beanery and neckgear stall.',
    'Cuckfield, Fukien and Straße are places on the quiz.',
    'Cost per head: 4 *including lunch. Price *not final.',
    'and/or, his/her, pick-up and drop-off',
    'The dog rolled in the meat beater, and the butt of rain water is full.',
    'Tent pegging, a hot chick-pea stew and a willy-nilly rota.',
    'Save it to C:\\Docs\\minutes and back it up on drive D:',
    'Doors open at 10:30, the vote is at 12:00.',
    'See note (8) and option (b), then turn to page 8.',
    'Notes:D',
    'Agenda: (1) welcome; (2) minutes; (3) any other business',
    'The result was 3-0 and the ratio is 2:1.',
    'Mrs Shaw, NSPCC trainer, brings the nhs leaflets and a pdf.',
    'Shh, hmm and brr are in the play, and so is psst.',
    'Reference 000 000 0000, order 123456789012, 12/03/2024.',
    'Dear ((candidate_name)),\n\nYour place is booked.',
    'Dear {{name}}, your place is booked.',
    'A car park by the M25 and the A14 bus.',
  ])('%s', (draft) => {
    expect(rulesOf(draft).filter((rule) => mistaken.includes(rule))).toEqual([]);
  });
});

describe('any Unicode', () => {
  it('never throws, and each finding is a slice of the draft', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        for (const { start, end, text, suggestions } of findings(draft)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(draft.slice(start, end)).toBe(text);
          for (const offer of suggestions)
            expect(draft.slice(offer.start, offer.end).length).toBe(offer.end - offer.start);
        }
      }),
      { numRuns: 300 },
    );
  });
});
