/**
 * Whole numbers as text, small ones in one character: what the build puts into the worker and the worker reads at
 * its start. No sign in it needs escaping in JSON or in a script.
 */

/** From "#" to "~", without the backslash; the upper half says that more follows. */
const signs = Array.from({ length: 92 }, (_, index) => String.fromCharCode(35 + index))
  .filter((sign) => sign !== '\\')
  .slice(0, 90)
  .join('');
const BASE = signs.length / 2;

export class NumberWriter {
  readonly #parts: string[] = [];

  /** @param value a whole number, not below 0. */
  add(value: number): void {
    if (!(value >= 0)) throw new RangeError(`packed: ${value} can't be written; lists must rise`);
    let rest = value;
    while (rest >= BASE) {
      this.#parts.push(signs[BASE + (rest % BASE)]!);
      rest = Math.floor(rest / BASE);
    }
    this.#parts.push(signs[rest]!);
  }

  /** A list in rising order, as its length and the steps between. */
  addRising(list: readonly number[]): void {
    this.add(list.length);
    let last = 0;
    for (const value of list) {
      this.add(value - last);
      last = value;
    }
  }

  text(): string {
    return this.#parts.join('');
  }
}

export class NumberReader {
  readonly #text: string;
  readonly #values = new Int32Array(128);
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    for (let index = 0; index < signs.length; index += 1) this.#values[signs.charCodeAt(index)] = index;
  }

  next(): number {
    let value = 0;
    for (let scale = 1; ; scale *= BASE) {
      if (this.#at >= this.#text.length) throw new RangeError('packed: it ends too soon; build it anew');
      const digit = this.#values[this.#text.charCodeAt(this.#at)]!;
      this.#at += 1;
      if (digit < BASE) return value + digit * scale;
      value += (digit - BASE) * scale;
    }
  }

  nextRising(): number[] {
    const list: number[] = [];
    let last = 0;
    for (let count = this.next(); count > 0; count -= 1) list.push((last += this.next()));
    return list;
  }
}
