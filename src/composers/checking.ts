import { settled, type Outcome, type Reader } from './outcome.ts';

/** Milliseconds behind the frame that shows a change, after which the words that the patterns find are marked. */
const GLANCE = 15;
/** And after which the draft is checked in full, and the panel speaks: nobody is to be nagged in the midst of a word. */
const PAUSE = 150;

/** Who asks, and who is told. */
export interface Asker {
  judge(text: string, reader: Reader): Promise<Outcome>;
  /** Whether this text still stands in the composer, and anybody is there to be told. */
  stands(text: string): boolean;
  /** What the patterns found while the writer may still be writing. */
  glanced(text: string, outcome: Outcome): void;
  /** A verdict is there; a better one may follow. */
  judged(text: string): void;
}

/** When a draft is asked about while it is written; of several questions only the last is answered. */
export class Checking {
  readonly #asker: Asker;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sequence = 0;

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  /** Ask soon, unless the draft changes again. */
  start(text: string): void {
    this.wait();
    this.#timer = setTimeout(() => void this.#glance(text), GLANCE);
  }

  /** Ask nothing more; what was asked may still be answered. */
  wait(): void {
    clearTimeout(this.#timer);
  }

  /** Nor listen to what was asked. */
  stop(): void {
    this.wait();
    this.#sequence += 1;
  }

  async #glance(text: string): Promise<void> {
    const own = (this.#sequence += 1);
    this.#timer = setTimeout(() => void this.#check(text), PAUSE - GLANCE);
    const outcome = await this.#asker.judge(text, 'none');
    if (!this.#isOver(own, text)) this.#asker.glanced(text, outcome);
  }

  async #check(text: string): Promise<void> {
    const own = (this.#sequence += 1);
    // At once by the patterns, then by the learned reader too where it wasn't ready.
    for (const reader of ['if-ready', 'await'] as const) {
      const outcome = await this.#asker.judge(text, reader);
      if (this.#isOver(own, text)) return;
      if (outcome.kind !== 'none') this.#asker.judged(text);
      if (settled(outcome)) return;
    }
  }

  #isOver(asked: number, text: string): boolean {
    return asked !== this.#sequence || !this.#asker.stands(text);
  }
}
