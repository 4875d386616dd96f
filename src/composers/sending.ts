import { heldOf, type Confirm } from './confirm.ts';
import type { Display } from './display.ts';
import { keepCaret } from './editors/caret.ts';
import { passes, settled, type Outcome, type Reader } from './outcome.ts';
import { release } from './release.ts';
import type { SendKey } from './send-key.ts';
import type { Composer } from './site.ts';
import type { Surroundings } from './surroundings.ts';

/** Milliseconds after which a verdict on a held send is not waited for in the dark, and at all. */
const HELD_TIMEOUT = 1_000;
export const TIMEOUT = 5_000;
/** Milliseconds that a site has to take what we let go. */
const TAKEN = 700;

/**
 * How a send was begun. `later`: by a menu that only the writer can press again. `form`: by the event of the page's form,
 * which counts as a person's even where a script, or we, pressed its button.
 */
export type Press = 'control' | 'later' | 'form' | SendKey;

/** What sending has to know of the draft, and may ask for. */
export interface Draft {
  readonly composer: Composer;
  /** The text as it stands now. */
  readonly text: string;
  /** True once the extension is gone. */
  readonly closed: boolean;
  /** Whether there is nothing to send: no words and no pictures. */
  empty(text: string): boolean;
  /** Read anew where it stands; true where that is another conversation, so that all that was held is forgotten. */
  look(): boolean;
  verdict(text: string): Outcome | undefined;
  judge(text: string, timeout: number, reader: Reader): Promise<Outcome>;
  changed(): void;
  rest(): void;
}

/** Whether a draft may go: what is held, what may pass once, and what has just been let go. */
export class Sending {
  readonly #draft: Draft;
  readonly #around: Surroundings;
  readonly #display: Display;
  /** Text of a send that was held and not answered yet. */
  #held: string | null = null;
  /** How it was to be sent. */
  #press: Press = 'control';
  /** Text that the writer's next own press may send. */
  #once: string | null = null;
  /** Text that was let go, while it still stands here. */
  #going: string | null = null;
  /** Whether it stood here for longer than a site needs to take it. */
  #stayed = false;
  /** Puts the caret back where it was when the send was held. */
  back: () => void;

  constructor(draft: Draft, around: Surroundings, display: Display) {
    this.#draft = draft;
    this.#around = around;
    this.#display = display;
    this.back = () => draft.composer.element.focus({ preventScroll: true });
  }

  get held(): string | null {
    return this.#held;
  }

  /** Whether the panel says something of this text's sending, and nothing else is to be said. */
  speaks(text: string): boolean {
    return this.#held === text || this.#once === text;
  }

  offers(text: string): boolean {
    return this.#once === text;
  }

  /** Nothing is held any more, as when the writer goes back to the words. */
  drop(): void {
    this.#held = null;
  }

  /** Another conversation: all of it was the other one's. */
  forget(): void {
    this.#held = this.#once = this.#going = null;
  }

  /** The draft may be another one: what was held or let pass was for the exact text. */
  changed(text: string): void {
    if (this.#going !== null && text !== this.#going) {
      // A press may have broken the line, or been refused: then it is the same draft still.
      if (text.trim() === '' || !(this.#stayed || text.startsWith(this.#going))) this.#around.gone();
      this.#going = null;
    }
    if (this.#held !== null && (text !== this.#held || !this.#display.view)) this.#held = null;
    if (this.#once !== null && text !== this.#once) this.#once = null;
  }

  /**
   * A send was pressed. Says whether it must not go; everything else (asking, showing, letting go) follows from
   * here. Only a person's press starts a hold, but while one is unanswered a script's press is held as well.
   */
  holds(trusted: boolean, press: Press = 'control'): boolean {
    this.#draft.look();
    const { text } = this.#draft;
    if (this.#draft.empty(text)) return false;
    if (!trusted || (press === 'form' && text === this.#going)) return text === this.#held;
    const outcome = this.#sure(text);
    if (this.#may(text, outcome)) {
      this.#go(text);
      return false;
    }
    const waiting = this.#held === text && this.#display.view?.kind === 'checking';
    this.#press = press;
    this.#held = text;
    this.back = keepCaret(this.#draft.composer.element);
    if (outcome) this.#display.held(text, outcome);
    else if (!waiting) void this.#hold(text);
    return true;
  }

  /** Whether the site must not hear of a press that is only beginning. */
  blocks(trusted: boolean): boolean {
    const { text } = this.#draft;
    if (this.#draft.empty(text)) return false;
    return trusted ? !this.#may(text, this.#sure(text)) : text === this.#held;
  }

  /** "Send anyway". False where what was held is no longer what stands here. */
  anyway(): boolean {
    this.#draft.look();
    const text = this.#held;
    if (text === null) return false;
    if (this.#draft.text !== text) {
      this.#draft.changed();
      return false;
    }
    this.#release(text);
    return true;
  }

  /** Ask in a window of ours whether what is held goes; the answer is for this very text. */
  confirm(ask: Confirm, signal: AbortSignal): void {
    const text = this.#held;
    if (text === null) return;
    const outcome = this.#draft.verdict(text);
    const held = heldOf(text, outcome?.kind === 'report' ? outcome.report : null);
    ask(held, () => this.#held === text && this.anyway(), signal);
  }

  /** Something beside the words has changed. What is held is offered once nothing speaks against it. */
  async again(text: string): Promise<void> {
    const outcome = await this.#draft.judge(text, TIMEOUT, 'await');
    if (!this.#waits(text)) return;
    if (passes(outcome)) this.#offer(text);
    else this.#display.held(text, outcome);
  }

  async #hold(text: string): Promise<void> {
    this.#display.say({ kind: 'checking' });
    // A worker that has just been woken may need longer than the writer should wait in the dark.
    const late = setTimeout(() => {
      if (!this.#waits(text)) return;
      const quick = this.#draft.verdict(text);
      if (quick && !passes(quick)) this.#display.held(text, quick);
      else this.#display.say({ kind: 'could-not-check' });
    }, HELD_TIMEOUT);
    const outcome = await this.#draft.judge(text, TIMEOUT, 'await');
    clearTimeout(late);
    if (!this.#waits(text)) return;
    // Once the writer has been asked something, nothing is sent behind their back.
    const asked = this.#display.view?.kind !== 'checking';
    if (outcome.kind === 'none') {
      if (!asked) this.#display.say({ kind: 'could-not-check' });
    } else if (!passes(outcome)) this.#display.held(text, outcome);
    else if (asked) this.#offer(text);
    else this.#release(text, this.#draft.composer.spec.enterMayBreak ? keyOf(this.#press) : null);
  }

  /** A verdict that asking again would not change. */
  #sure(text: string): Outcome | undefined {
    return settled(this.#draft.verdict(text));
  }

  #may(text: string, outcome: Outcome | undefined): boolean {
    return text === this.#once || (outcome !== undefined && passes(outcome));
  }

  /** Whether a send of this very text is still held and unanswered. */
  #waits(text: string): boolean {
    this.#draft.look();
    return !this.#draft.closed && this.#held === text && this.#draft.text === text;
  }

  /** Nothing speaks against it any more: the writer's next own press sends it. */
  #offer(text: string): void {
    this.#held = null;
    this.#once = text;
    this.#display.say({ kind: 'send-again' });
  }

  /** Let exactly this text go, once: through the site's own control, or by the `key` that was pressed. */
  #release(text: string, key: SendKey | null = null): void {
    if (this.#press === 'later') {
      this.#offer(text);
      return;
    }
    // While it is still held, so that the focus shows nothing again.
    this.back();
    this.#go(text, true);
    // A script's press, as ours is, passes while nothing is held.
    release(this.#draft.composer, key);
  }

  /** The draft goes, by the writer's own press or by ours; shortly after it is seen whether the site took it. */
  #go(text: string, ours = false): void {
    this.#held = this.#once = null;
    this.#going = text;
    this.#stayed = false;
    const outcome = this.#draft.verdict(text);
    this.#around.putAway(outcome?.kind === 'report' ? outcome.audience : null);
    // Where there are no words, nothing will show that the pictures have gone.
    if (text.trim() === '') this.#around.gone();
    this.#display.clear();
    setTimeout(() => {
      if (this.#draft.closed) return;
      // Words that went and were brought back, as by undo, are a draft of their own.
      this.#stayed = this.#going === text && this.#draft.text === text;
      if (!this.#draft.composer.element.isConnected) this.#draft.rest();
      else if (ours && this.#stayed && !this.#draft.empty(text)) this.#offer(text);
      // A field that a script empties fires no event.
      else this.#draft.changed();
    }, TAKEN);
  }
}

const keyOf = (press: Press): SendKey | null =>
  press === 'control' || press === 'later' || press === 'form' ? null : press;
