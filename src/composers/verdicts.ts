import type { Ask, Outcome, Reader } from './outcome.ts';
import type { Composer } from './site.ts';
import type { Surroundings } from './surroundings.ts';

/** Verdicts kept: enough for undo and redo. */
const KEPT = 16;

/** What the worker has said of one composer's drafts, each for the exact text in the exact place with what stands beside it. */
export class Verdicts {
  readonly #composer: Composer;
  readonly #around: Surroundings;
  readonly #ask: Ask;
  readonly #kept = new Map<string, Outcome>();

  constructor(composer: Composer, around: Surroundings, ask: Ask) {
    this.#composer = composer;
    this.#around = around;
    this.#ask = ask;
  }

  /** A draft with all that a verdict on it depends on. */
  key(text: string): string {
    return `${this.#around.key}\n${text}`;
  }

  of(text: string): Outcome | undefined {
    return this.#kept.get(this.key(text));
  }

  /** Ask anew. What came of a dead worker, or of no answer in time, is not kept. */
  async ask(text: string, timeout: number, reader: Reader): Promise<Outcome> {
    const key = this.key(text);
    const outcome = await this.#ask(text, this.#composer, timeout, reader);
    // A glance is no verdict.
    if (reader === 'none') return outcome;
    if (outcome.kind === 'report' || outcome.kind === 'off') {
      this.#kept.set(key, outcome);
      const [oldest] = this.#kept.keys();
      if (this.#kept.size > KEPT && oldest !== undefined) this.#kept.delete(oldest);
    }
    return outcome;
  }
}
