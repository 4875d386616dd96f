import { FIRST, LAST, type Tables } from './tables.ts';

/** Steps that one number has bits for. */
const BITS = 32;

/**
 * Programs of few steps with a bit for each step: which steps are open after a word is then one number, and taking a
 * word makes nothing. By step: which may come next and which before; by program: which begin and end a match.
 */
export class Masks {
  readonly bases: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly follow: Int32Array;
  readonly precede: Int32Array;
  /** By program: 0 where it has too many steps, 1 where it may take an entry of several words, else 2. */
  readonly #kinds: Uint8Array;
  /** By program: found when first asked for. */
  readonly #lexicons: (readonly number[] | undefined)[] = [];
  readonly #tables: Tables;

  /** Linear in the steps. */
  constructor(tables: Tables) {
    const { programOf, classOf, marks, follow, listOf, longLexicons } = tables;
    this.#tables = tables;
    const programs = listOf.length;
    this.bases = new Int32Array(programs).fill(-1);
    this.firsts = new Int32Array(programs);
    this.lasts = new Int32Array(programs);
    this.#kinds = new Uint8Array(programs).fill(2);
    this.follow = new Int32Array(programOf.length);
    this.precede = new Int32Array(programOf.length);
    for (let step = 0; step < programOf.length; step += 1) {
      const program = programOf[step]!;
      if (this.bases[program]! < 0) this.bases[program] = step;
      const base = this.bases[program]!;
      if (step - base >= BITS) this.#kinds[program] = 0;
      if (this.#kinds[program] === 0) continue;
      const one = classOf[step]!;
      if (longLexicons.starts[one]! < longLexicons.starts[one + 1]!) this.#kinds[program] = 1;
      const bit = 1 << (step - base);
      if (marks[step]! & FIRST) this.firsts[program]! |= bit;
      if (marks[step]! & LAST) this.lasts[program]! |= bit;
      for (let at = follow.starts[step]!; at < follow.starts[step + 1]!; at += 1) {
        const next = follow.items[at]!;
        this.follow[step]! |= 1 << (next - base);
        this.precede[next]! |= bit;
      }
    }
  }

  /** Whether a program has few enough steps to be run by its bits. */
  isSmall(program: number): boolean {
    return this.#kinds[program] !== 0;
  }

  /** Whether a small program may take an entry of several words. */
  takesEntries(program: number): boolean {
    return this.#kinds[program] === 1;
  }

  /** Lexicons of which a program may take an entry of several words. */
  lexiconsOf(program: number): readonly number[] {
    return (this.#lexicons[program] ??= this.#findLexicons(program));
  }

  #findLexicons(program: number): number[] {
    const { programOf, classOf, longLexicons } = this.#tables;
    const found = new Set<number>();
    for (let step = this.bases[program]!; programOf[step] === program; step += 1) {
      const one = classOf[step]!;
      for (let at = longLexicons.starts[one]!; at < longLexicons.starts[one + 1]!; at += 1)
        found.add(longLexicons.items[at]!);
    }
    return [...found];
  }
}
