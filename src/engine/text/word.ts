import { hiddenIn, type HiddenKind } from '../detectors/hidden-kinds.ts';
import { mayBeShorthand } from '../detectors/shorthand-vocabulary.ts';

/** How it is written. */
export type Caps = 'lower' | 'title' | 'upper' | 'mixed';

/** What a word may be, each a bit: a detector looks no further where no word of a draft has its own. */
export const Trait = {
  /** Hides a word that a detector knows. */
  hides: 1,
  /** A piece that stands for nothing, or that begins a compound. */
  piece: 2,
  shorthand: 4,
  upper: 8,
  /** One letter, no digit. */
  single: 16,
} as const;

/** A piece that stands for nothing: "ck", "cking", "t". */
const noWord = /^(?:[b-df-hj-np-tv-xz]+|ck[a-z]*|[eu])$/;
/** May begin a compound of two words. */
const begins = /^(?:ass|arse|butt|cock|dick|cum|titty|jizz|pussy|slut|ball|poo|pole)$/;

/** A word as it is written, with all that can be told of it alone. One for each spelling, shared by all drafts. */
export class Word {
  readonly text: string;
  readonly variants: readonly string[];
  readonly caps: Caps;
  readonly hides: readonly HiddenKind[];
  readonly noWord: boolean;
  readonly begins: boolean;
  /** Bits of `Trait`. */
  readonly traits: number;

  constructor(text: string, variants: readonly string[], caps: Caps) {
    this.text = text;
    this.variants = variants;
    this.caps = caps;
    this.hides = hiddenIn(text, variants);
    this.noWord = noWord.test(text);
    this.begins = begins.test(text);
    this.traits =
      (this.hides.length > 0 ? Trait.hides : 0) |
      (this.noWord || this.begins ? Trait.piece : 0) |
      (mayBeShorthand(text, caps) ? Trait.shorthand : 0) |
      (caps === 'upper' ? Trait.upper : 0) |
      (text.length === 1 && !/\d/.test(text) ? Trait.single : 0);
  }
}
