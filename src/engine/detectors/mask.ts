const forLetters: Record<string, string> = {
  '@': 'a',
  '4': 'a',
  $: 's',
  '5': 's',
  '!': 'i',
  '1': 'i',
  '|': 'i',
  '¡': 'i',
  '0': 'o',
  '3': 'e',
  '7': 't',
  '+': 't',
  '<': 'c',
  '(': 'c',
  '¢': 'c',
  '8': 'b',
  '9': 'g',
  '6': 'g',
  v: 'u',
};
/** Words shorter than this have too many neighbours to be told by their letters in another order. */
const LONG = 5;

/** Tells whether a spelling stands for one of a list of words. Made once; asking costs a look-up or a short scan. */
export class Mask {
  readonly #words: ReadonlySet<string>;
  readonly #byLength = new Map<number, string[]>();
  readonly #changed = new Set<string>();

  constructor(words: readonly string[]) {
    this.#words = new Set(words);
    for (const word of words) {
      this.#byLength.set(word.length, [...(this.#byLength.get(word.length) ?? []), word]);
      if (word.length >= 4) this.#changed.add([...word].toReversed().join(''));
      if (word.length < LONG) continue;
      // Letters that are drawn much like another.
      for (const [letter, like] of [
        ['g', 'q'],
        ['i', 'j'],
        ['l', 'i'],
      ] as const)
        if (word.includes(letter)) this.#changed.add(word.replaceAll(letter, like));
      for (let at = 0; at + 1 < word.length; at += 1)
        this.#changed.add(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
    }
  }

  /** Letters alone: two neighbours changed round, backwards, one drawn like another, or an x for a letter ("fxck"). */
  disguises(word: string): boolean {
    if (this.#words.has(word)) return false;
    if (this.#changed.has(word)) return !innocent.has(word);
    return word.length > 3 && /.x/.test(word) && this.#fits([...word.replace(/(?<=.)x/g, '*')]);
  }

  /** Letters and signs: each sign may be its letter, stand for any, or be left out. */
  covers(written: string): boolean {
    // "[_]", "(*)" and the like stand for one letter.
    const plain = written.replace(/[[({][^\w\s]?_?[\])}]/g, '*');
    const bare = plain.replace(/[.~\-_]/g, '');
    return [plain, bare, bare.replace(/[*^]/g, '')].some(
      (tried) => tried.length > 2 && /[^a-z]/.test(written) && this.#fits([...tried]),
    );
  }

  /** At least one letter as it is, and half of them or of signs that are drawn like theirs. */
  #fits(signs: string[]): boolean {
    if (!signs.some((sign) => /[a-z]/.test(sign))) return false;
    return (this.#byLength.get(signs.length) ?? []).some((word) => {
      let sure = 0;
      const fits = signs.every((sign, at) => {
        const letter = word[at]!;
        if (sign === letter || forLetters[sign] === letter || (letter === 'l' && /[1|!]/.test(sign))) {
          sure += 1;
          return true;
        }
        return /[*#^_.%~$&@\-–—]/.test(sign) && (at > 0 || sign === '*');
      });
      return fits && sure * 2 >= signs.length;
    });
  }
}

/** Words of the language among the changed ones. */
const innocent = new Set('stihs kcid nrop stit kcoc ratter stared'.split(' '));
