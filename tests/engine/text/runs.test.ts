import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../src/engine/detectors/entities.ts';
import { normalise } from '../../../src/engine/text/normalise.ts';
import { Signs } from '../../../src/engine/text/signs.ts';
import { tokenise } from '../../../src/engine/text/tokenise.ts';
import { hostileDraft } from './hostile.ts';

/** Says yes to whatever it is asked, so that every pattern is tried. */
class AllSigns extends Signs {
  override digits = 1_000;
  override numbers = 1_000;
  override tell(): boolean {
    return true;
  }
  override some(): boolean {
    return true;
  }
}

const pieces = fc.constantFrom(
  ...`07700 900123|07700|900123|o7|7pm|7 pm|10:30|9:30|3:3|0:3|:)|;-)|xD|x-D|xP|8-)|T-T|^^|(:|<3|one two|double|at gmail dot com|a@b.co
  |SW1A 1AA|12 high street|road|reg AB12 CDE|dob 1/2/2008|d.o.b|born|password is hunter2|form.pdf|insta: ryan.k|my snap is a_b9|£5|$9.50
  |#tag|@name|https://a.org/x|a.b|www.|acc 12345678|sort code 12-34-56|GB29 NWBK 6016 1331 9268 19|my number is OI6Z4 S67890|O|lO|OOO|2|call|ring|.|,| |
  |- |_|(|)|!|?|'|"|:|/|&amp;|&#128521;|:clap:|😀|é`.split('|'),
);
const message = fc
  .array(fc.oneof(pieces, fc.constantFrom(' ', ' and ', ' the ')), { maxLength: 12 })
  .map((list) => list.join(''));

describe('what a run of letters tells', () => {
  it('keeps no pattern from what it would have found', () => {
    fc.assert(
      fc.property(fc.oneof(message, hostileDraft), (draft) => {
        const { text } = normalise(draft);
        expect(findEntities(text)).toEqual(findEntities(text, new AllSigns()));
      }),
      { numRuns: 3_000 },
    );
  });

  it('reads words that were made to have one hash as what they are', () => {
    // "Aa" and "BB" come to the same, and so does whatever is made of them.
    const words = Array.from({ length: 1 << 10 }, (_, at) =>
      Array.from({ length: 10 }, (_bit, bit) => ((at >> bit) & 1 ? 'Aa' : 'BB')).join(''),
    );
    for (let time = 0; time < 2; time += 1)
      expect(tokenise(words.join(' ')).tokens.map(({ text }) => text)).toEqual(
        words.map((one) => one.toLowerCase()),
      );
  });

  it('costs no more for many apostrophes in one run, whatever stands around them', () => {
    const run = `a${"'".repeat(200_000)}b`;
    expect(tokenise(run).tokens.map(({ text }) => text)).toEqual(['ab']);
  });

  it('keeps words, never the drafts that they stood in', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const drafts = 200;
    const length = 100_000;
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < drafts; at += 1)
      tokenise(
        `${' '.repeat(length)} wordnevermetbefore${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
      );
    collect();
    const kept = process.memoryUsage().heapUsed - before;
    expect(kept).toBeLessThan((drafts * length) / 4);
  });
});
