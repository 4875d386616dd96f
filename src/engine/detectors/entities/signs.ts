/** Which signs a text has, found in one pass: a pattern that needs one of them is not tried where there is none. */
export class Signs {
  /** How many of 0 to 9 there are. */
  readonly digits: number;
  /** Whether there is a character beyond ASCII. */
  readonly beyond: boolean;
  readonly #seen = new Uint8Array(128);

  /** Linear. */
  constructor(text: string) {
    let digits = 0;
    let beyond = false;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) beyond = true;
      else {
        this.#seen[code] = 1;
        if (code >= 48 && code <= 57) digits += 1;
      }
    }
    this.digits = digits;
    this.beyond = beyond;
  }

  /** Whether there is one of these, of ASCII. */
  some(signs: string): boolean {
    for (let at = 0; at < signs.length; at += 1) if (this.#seen[signs.charCodeAt(at)] === 1) return true;
    return false;
  }
}
