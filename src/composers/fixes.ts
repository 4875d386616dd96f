import type { Suggestion } from '../engine/report.ts';
import { applySuggestions, betterText } from './apply-suggestions.ts';
import { copyText } from './copy-text.ts';
import type { Composer } from './site.ts';

/** The mechanical changes of one composer, one at a time: two would write over each other's selection. */
export class Fixes {
  readonly #composer: Composer;
  #running = false;
  /** The draft as the last changes should have left it. */
  #better = '';

  constructor(composer: Composer) {
    this.#composer = composer;
  }

  /** @returns false where the editor did not take one, so that the better text is there to be copied. */
  async apply(text: string, suggestions: readonly Suggestion[]): Promise<boolean> {
    if (this.#running) return true;
    this.#better = betterText(text, suggestions);
    this.#running = true;
    try {
      return await applySuggestions(this.#composer, suggestions);
    } finally {
      this.#running = false;
    }
  }

  copyBetter(): Promise<boolean> {
    return copyText(this.#better);
  }
}
