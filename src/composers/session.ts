import type { Suggestion } from '../engine/report.ts';
import { mountPanel } from '../panel/panel.ts';
import type { PanelActions } from '../panel/view.ts';
import type { Audience } from '../policy/audience.ts';
import { Checking } from './checking.ts';
import { confirmInWindow } from './confirm.ts';
import { Display } from './display.ts';
import { editorOf } from './editors/find-editor.ts';
import { Fixes } from './fixes.ts';
import { REWRITTEN } from './life.ts';
import { restWorker, settled, type Ask, type Outcome, type Reader } from './outcome.ts';
import { Sending, TIMEOUT, type Draft, type Press } from './sending.ts';
import type { Composer } from './site.ts';
import { Surroundings } from './surroundings.ts';
import { Verdicts } from './verdicts.ts';

/** One composer while it is in use: its draft as it is written, and who does what about it. */
export class Session implements Draft {
  readonly composer: Composer;
  readonly #around: Surroundings;
  readonly #verdicts: Verdicts;
  readonly #display: Display;
  readonly #sending: Sending;
  readonly #fixes: Fixes;
  readonly #gone: () => void;
  readonly #checking = new Checking({
    judge: (text, reader) => this.judge(text, TIMEOUT, reader),
    stands: (text) => !this.#closed && this.text === text,
    glanced: (text, outcome) => this.#display.mark(text, outcome),
    judged: (text) => this.#show(text),
  });
  /** True while the worker thinks that a draft is open here. */
  #open = false;
  #closed = false;
  /** Text whose findings the writer has put away; a send of it is held all the same. */
  #dismissed: string | null = null;
  /** What `changed` has last seen. */
  #seen: string | null = null;

  constructor(
    composer: Composer,
    ask: Ask,
    signal: AbortSignal,
    gone: () => void,
    mount = mountPanel,
    confirm = confirmInWindow,
  ) {
    this.composer = composer;
    this.#around = new Surroundings(composer);
    this.#verdicts = new Verdicts(composer, this.#around, ask);
    this.#fixes = new Fixes(composer);
    this.#gone = gone;
    const actions: PanelActions = {
      edit: () => this.#edit(),
      sendAnyway: () => void this.#sending.anyway(),
      confirm: () => this.#sending.confirm(confirm, signal),
      fix: (suggestions) => this.#fix(suggestions),
      answerReaders: (readers) => this.#beside(() => this.#around.answer(readers)),
      settleAttached: (how) => this.#beside(() => this.#around.attachments.settle(how)),
      copyBetter: () => this.#fixes.copyBetter(),
    };
    this.#display = new Display(composer, this.#around, actions, signal, () => this.#showAgain(), mount);
    this.#sending = new Sending(this, this.#around, this.#display);
    signal.addEventListener('abort', () => this.#close(signal.reason), { once: true });
  }

  get text(): string {
    return editorOf(this.composer).read(this.composer.element);
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Who reads the draft as it stands; null before it was checked. */
  get audience(): Audience | null {
    const outcome = this.verdict(this.text);
    return outcome?.kind === 'report' ? outcome.audience : null;
  }

  /** Ask who reads it once more, whatever was answered or put away. */
  askReaders(): void {
    this.#around.askAgain();
    if (!this.#closed) this.#showAgain();
  }

  owns(event: Event): boolean {
    return this.#display.owns(event);
  }

  holds(trusted: boolean, press?: Press): boolean {
    return this.#sending.holds(trusted, press);
  }

  blocks(trusted: boolean): boolean {
    return this.#sending.blocks(trusted);
  }

  walk(step: -1 | 1): boolean {
    return this.#display.walk(step);
  }

  /**
   * The draft may have changed: whatever was said of another text no longer holds.
   *
   * @param anew false where the same words in the same place need nothing: many editors draw them over and over.
   */
  changed(anew = true): void {
    this.look();
    const { text } = this;
    const seen = this.#verdicts.key(text);
    if (!anew && seen === this.#seen) return;
    this.#seen = seen;
    this.#display.changed(text);
    this.#sending.changed(text);
    this.#checking.wait();
    if (this.empty(text)) {
      this.#checking.stop();
      this.#display.hide();
      this.#around.gone();
      this.#end();
      return;
    }
    const known = settled(this.verdict(text));
    if (known) this.#show(text);
    // Where checking was off, somebody may have turned it on since.
    if (known && known.kind !== 'off') return;
    // What was found stays until more is known.
    this.#checking.start(text);
  }

  /** Pictures or films were added: they are asked about, whatever was said of the words. */
  attach(files: readonly File[]): void {
    this.look();
    if (!this.#around.attachments.add(files)) return;
    this.#forget();
    this.changed();
  }

  /** The composer may have lost its use, as when a chat is closed. */
  rest(): void {
    if (this.composer.element.isConnected) return;
    this.#sending.drop();
    this.leave();
    this.#end();
  }

  /** Another composer, or another page, is in use: nothing is shown here. What is held stays held. */
  leave(): void {
    this.#checking.stop();
    this.#display.clear();
  }

  empty(text: string): boolean {
    return text.trim() === '' && this.#around.attachments.all.length === 0;
  }

  look(): boolean {
    const other = this.#around.look();
    if (other) {
      this.#forget();
      if (!this.#closed) this.#display.clear();
    }
    return other;
  }

  verdict(text: string): Outcome | undefined {
    this.look();
    return this.#verdicts.of(text);
  }

  async judge(text: string, timeout: number, reader: Reader): Promise<Outcome> {
    this.look();
    if (this.#around.attachments.all.length > 0) {
      await this.#around.attachments.read;
      this.look();
    }
    this.#open = true;
    const outcome = await this.#verdicts.ask(text, timeout, reader);
    if (outcome.kind === 'gone') this.#gone();
    return outcome;
  }

  /** Hold nothing any more. Where the extension is gone and somebody is writing, say so; a document written over is no end of ours. */
  #close(why: unknown): void {
    this.#checking.wait();
    this.#sending.drop();
    this.#closed = true;
    if (why === REWRITTEN) {
      this.#display.clear();
      this.#end();
    } else this.#display.close(this.composer.element.isConnected && !this.empty(this.text));
  }

  /** No draft stands here any more. */
  #end(): void {
    if (this.#open) restWorker();
    this.#open = false;
  }

  #forget(): void {
    this.#sending.forget();
    this.#dismissed = null;
  }

  #show(text: string): void {
    if (this.#sending.speaks(text)) return;
    this.#display.found(text, this.verdict(text), text === this.#dismissed);
  }

  #showAgain(): void {
    this.#dismissed = null;
    this.#show(this.text);
  }

  /** Back to the words. What a held send found stays in sight; what was shown while typing is put away. */
  #edit(): void {
    const { text } = this;
    if (this.#closed || this.#sending.offers(text)) this.#display.hide();
    if (!this.#closed) {
      if (this.#sending.held === null) {
        this.#dismissed = text;
        this.#around.putAway(this.audience);
      }
      this.#sending.drop();
      this.#show(text);
    }
    this.#sending.back();
  }

  /** Something beside the words is to change, and the draft is judged anew. */
  async #beside(change: () => unknown): Promise<void> {
    // What was asked was asked of another conversation.
    if (this.look()) return;
    await change();
    const { held } = this.#sending;
    if (held !== null && !this.empty(held)) return this.#sending.again(held);
    this.#sending.drop();
    this.composer.element.focus({ preventScroll: true });
    this.changed();
  }

  async #fix(suggestions: Suggestion[]): Promise<boolean> {
    const { text } = this;
    // What was found in another text stays in sight for a moment; its places may hold other words by now.
    const done = text !== this.#display.text || (await this.#fixes.apply(text, suggestions));
    this.changed();
    return done;
  }
}
