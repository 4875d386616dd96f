import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/engine/detectors/entities.ts';
import { normalise } from '../../../src/engine/text/normalise.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';
import type { EntityKind } from '../../../src/engine/text/token.ts';
import { hostileDraft } from '../text/hostile.ts';

/** Kinds of entity in a draft with the words that the writer typed for them. */
const found = (draft: string): [EntityKind, string][] =>
  tokenise(draft).tokens.flatMap(({ entity, start, end }) =>
    entity ? [[entity, draft.slice(start, end)]] : [],
  );
const valueOf = (draft: string): string | undefined =>
  tokenise(draft).tokens.find((token) => token.entity)?.value;

describe('findEntities', () => {
  it.each<[draft: string, kind: EntityKind, words: string]>([
    ['ring 07700 900123 now', 'phone', '07700 900123'],
    ['ring 07700900123.', 'phone', '07700900123'],
    ['ring +44 7700 900123 now', 'phone', '+44 7700 900123'],
    ['ring 0044 7700 900123 now', 'phone', '0044 7700 900123'],
    ['ring (020) 7946 0018 now', 'phone', '(020) 7946 0018'],
    ['ring 07700-900-123 now', 'phone', '07700-900-123'],
    ['ring 07700.900.123 now', 'phone', '07700.900.123'],
    ['ring 0 7 7 0 0 9 0 0 1 2 3 now', 'phone', '0 7 7 0 0 9 0 0 1 2 3'],
    ['ring o77oo 9oo123 now', 'phone', 'o77oo 9oo123'],
    ['ring ０７７００ ９００１２３ now', 'phone', '０７７００ ９００１２３'],
    ['ring +33 1 23 45 67 89 now', 'phone', '+33 1 23 45 67 89'],
    [
      'oh double seven double oh nine double oh one two three',
      'phone',
      'oh double seven double oh nine double oh one two three',
    ],
    ['write to jo.smith+x@example.co.uk, ok', 'email', 'jo.smith+x@example.co.uk'],
    ['write to jo (at) example(dot)com', 'email', 'jo (at) example(dot)com'],
    ['write to jo dot smith at gmail dot com', 'email', 'jo dot smith at gmail dot com'],
    ['see https://x.com/a?b=c#d.', 'url', 'https://x.com/a?b=c#d'],
    ['see www.example.org/page, ok', 'url', 'www.example.org/page'],
    ['see example.org.uk', 'url', 'example.org.uk'],
    ['see linktr.ee/ryan_k', 'url', 'linktr.ee/ryan_k'],
    ['see youtu.be/dQw4', 'url', 'youtu.be/dQw4'],
    ['follow @ryan_k99 please', 'handle', '@ryan_k99'],
    ['my insta is ryan.k99', 'handle', 'ryan.k99'],
    ['tag #VoteYoung today', 'hashtag', '#VoteYoung'],
    ['at 12 High Street now', 'street', '12 High Street'],
    ['near SW1A 1AA now', 'postcode', 'SW1A 1AA'],
    ['number 943 476 5919 please', 'nhs', '943 476 5919'],
    ['NI is AB 12 34 56 C', 'ni', 'AB 12 34 56 C'],
    ['card 4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
    ['pay 12-34-56 12345678', 'bank', '12-34-56 12345678'],
    ['DOB 12/03/2009', 'date-of-birth', '12/03/2009'],
    ['DOB: 2009-03-12', 'date-of-birth', '2009-03-12'],
    ['licence MORGA657054SM9IJ here', 'driving-licence', 'MORGA657054SM9IJ'],
    ['her passport is 123456789', 'passport', '123456789'],
    ['his UPN is H801200001001', 'pupil-number', 'H801200001001'],
    ['the van, reg AB51 ABC, is late', 'vehicle', 'AB51 ABC'],
    ['to GB82 WEST 1234 5698 7654 32 please', 'bank', 'GB82 WEST 1234 5698 7654 32'],
    ['sort code 12-34-56, account 12345678', 'bank', '12-34-56, account 12345678'],
    ['text me on 7700 900123 later', 'phone', '7700 900123'],
    ['my number is (415) 555-0132', 'phone', '(415) 555-0132'],
    ['my number is 0412 345 678', 'phone', '0412 345 678'],
    ['mail kareem@gmail tonight', 'email', 'kareem@gmail'],
    ['the password is hunter22', 'password', 'hunter22'],
    ['add SW-1234-5678-9012', 'friend-code', 'SW-1234-5678-9012'],
    ['costs £12.50 each', 'money', '£12.50'],
    ['at 6.30pm sharp', 'time', '6.30pm'],
    ['see form.pdf first', 'file', 'form.pdf'],
    ['well done 👩‍👩‍👧‍👦 all', 'emoji', '👩‍👩‍👧‍👦'],
    ['well done 👍🏽 all', 'emoji', '👍🏽'],
    ['well done 🏴󠁧󠁢󠁷󠁬󠁳󠁿 all', 'emoji', '🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['well done ☺ all', 'emoji', '☺'],
    ['well done &#128521; all', 'emoji', '&#128521;'],
    ['well done :clap: all', 'emoji', ':clap:'],
    ['well done :-) all', 'emoticon', ':-)'],
    ['well done :D', 'emoticon', ':D'],
    ['love it <3', 'emoticon', '<3'],
  ])('finds it in %j', (draft, kind, words) => {
    expect(found(draft)).toContainEqual([kind, words]);
  });

  it.each<[draft: string, kind: EntityKind]>([
    ['on 12/03/2024 at noon', 'phone'],
    ['order 123456789012', 'phone'],
    ['£1,234,567,890 raised', 'phone'],
    ['2024-2025, pages 100-200', 'phone'],
    ['the ratio is 1:10 for 10 to 12 year olds', 'phone'],
    ['number 943 476 5918 please', 'nhs'],
    ['card 4111 1111 1111 1112', 'card'],
    ['reference 000 000 0000', 'nhs'],
    ['See you tonight.So come early', 'url'],
    ['ends at ten.it starts at nine', 'url'],
    ['e.g. this and/or that', 'url'],
    ['meet at 6 on the way', 'street'],
    ['12 people on the street', 'street'],
    ['never share your password with anyone', 'password'],
    ['to GB83 WEST 1234 5698 7654 32 please', 'bank'],
    ['to GB83 WEST 1234 5698 7654 32 please', 'phone'],
    ['THE A14 HAS CLOSED', 'vehicle'],
    ['order 7700900123', 'phone'],
    ['ref AB1234567 attached', 'passport'],
    ['(see the note)', 'emoticon'],
    ['8) eighth point', 'emoticon'],
    ['time: 10:30', 'emoticon'],
    ['https://example.org', 'emoticon'],
    ['© 2024 The Party™', 'emoji'],
    ['item #1 of 3', 'hashtag'],
    ['meet @ 6', 'handle'],
  ])('finds no such thing in %j', (draft, kind) => {
    expect(found(draft).map(([one]) => one)).not.toContain(kind);
  });

  it.each([
    ['07700 900123', '+447700900123'],
    ['+44 (0)7700 900123', '+447700900123'],
    ['0044 7700 900 123', '+447700900123'],
    ['Jo.Smith@Example.ORG', 'jo.smith@example.org'],
    ['jo dot smith at gmail dot com', 'jo.smith@gmail.com'],
    ['943 476 5919', '9434765919'],
  ])('writes %j in its normal form', (draft, value) => {
    expect(valueOf(draft)).toBe(value);
  });

  it('gives spans in the text, in order, never overlapping', () => {
    fc.assert(
      fc.property(hostileDraft, (draft) => {
        const { text } = normalise(draft);
        let behind = 0;
        for (const { start, end } of findEntities(text)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          behind = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
