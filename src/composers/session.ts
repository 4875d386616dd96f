import type { Suggestion } from '../engine/report.ts';
import { mountPanel } from '../panel/panel.ts';
import type { Panel } from '../panel/view.ts';
import { applySuggestions } from './apply-suggestions.ts';
import { keepCaret } from './editors/caret.ts';
import { editorOf } from './editors/find-editor.ts';
import { surfaceOf } from './find-composer.ts';
import { findSend } from './find-send.ts';
import { passes, readOf, settled, type Ask, type Outcome } from './outcome.ts';
import { release } from './release.ts';
import type { Composer } from './site.ts';

/** Milliseconds without a change after which a draft is checked. */
const PAUSE = 150;
/** Milliseconds after which an answer is not waited for: while typing, and while a send is held. */
const TYPING_TIMEOUT = 5_000;
const HELD_TIMEOUT = 1_000;
/** Milliseconds that a site has to take what we let go. */
const TAKEN = 700;
/** Verdicts kept, by exact text: enough for undo and redo. */
const KEPT = 16;

/** One composer while it is in use: its draft, its verdicts, what is held and what may pass. */
export class Session {
  readonly composer: Composer;
  readonly #ask: Ask;
  readonly #verdicts = new Map<string, Outcome>();
  readonly #panel: Panel;
  readonly #gone: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sequence = 0;
  /** Text of a send that was held and not answered yet. */
  #held: string | null = null;
  /** True once the extension is gone; nothing is asked or held any more. */
  #closed = false;
  /** Puts the caret back where it was when the send was held. */
  #back: () => void = () => this.composer.element.focus({ preventScroll: true });
  /** Text that the writer's next own press may send. */
  #once: string | null = null;
  /** Text whose findings the writer has put away; a send of it is held all the same. */
  #dismissed: string | null = null;

  constructor(composer: Composer, ask: Ask, signal: AbortSignal, gone: () => void, mount = mountPanel) {
    this.composer = composer;
    this.#ask = ask;
    this.#gone = gone;
    const anchor = () => ({
      composer: composer.element.getBoundingClientRect(),
      send: findSend(composer)?.getBoundingClientRect() ?? null,
    });
    const actions = {
      edit: () => this.#edit(),
      sendAnyway: () => this.#sendAnyway(),
      fix: (suggestions: Suggestion[]) => this.#fix(suggestions),
    };
    this.#panel = mount({ signal, anchor, actions });
    signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
  }

  get text(): string {
    return editorOf(this.composer.spec.editor).read(this.composer.element);
  }

  owns(event: Event): boolean {
    return this.#panel.owns(event);
  }

  /** The draft may have changed: whatever was said of another text no longer holds. */
  changed(): void {
    const { text } = this;
    if (this.#held !== null && text !== this.#held) this.#held = null;
    if (this.#once !== null && text !== this.#once) this.#once = null;
    clearTimeout(this.#timer);
    if (text.trim() === '') {
      this.#sequence += 1;
      this.#panel.hide();
      return;
    }
    if (settled(this.#verdict(text))) {
      this.#show(text);
      return;
    }
    this.#timer = setTimeout(() => void this.#check(text), PAUSE);
  }

  /**
   * A send was pressed. Says whether it must not go; everything else (asking, showing, letting go) follows from
   * here. Only a person's press starts a hold, but while one is unanswered a script's press is held as well.
   */
  holds(trusted: boolean): boolean {
    const { text } = this;
    if (text.trim() === '') return false;
    if (!trusted) return text === this.#held;
    if (text === this.#once) {
      this.#once = null;
      return false;
    }
    const outcome = settled(this.#verdict(text));
    if (outcome && passes(outcome)) {
      this.#held = null;
      this.#panel.hide();
      return false;
    }
    const waiting = this.#held === text && this.#panel.view?.kind === 'checking';
    this.#held = text;
    this.#back = keepCaret(this.composer.element);
    if (outcome) this.#showHeld(outcome);
    else if (!waiting) void this.#hold(text);
    return true;
  }

  /** The extension is gone: say so where something was shown, and hold nothing any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#held = null;
    this.#closed = true;
    if (this.#panel.view) this.#panel.show({ kind: 'reload' });
  }

  /** The composer may have lost its use, as when a chat is closed. */
  rest(): void {
    if (this.composer.element.isConnected) return;
    clearTimeout(this.#timer);
    this.#held = null;
    this.#panel.hide();
  }

  async #check(text: string): Promise<void> {
    const own = (this.#sequence += 1);
    // At once by the patterns, then by the learned reader too where it wasn't ready.
    for (const wait of [false, true]) {
      const outcome = await this.#judge(text, TYPING_TIMEOUT, wait);
      if (this.#closed || own !== this.#sequence || this.text !== text) return;
      if (outcome.kind !== 'none') this.#show(text);
      if (settled(outcome)) return;
    }
  }

  async #hold(text: string): Promise<void> {
    this.#panel.show({ kind: 'checking' });
    // A worker that has just been woken may need longer than the writer should wait in the dark.
    const late = setTimeout(() => {
      if (!this.#waits(text)) return;
      const quick = this.#verdict(text);
      if (quick && !passes(quick)) this.#showHeld(quick);
      else this.#panel.show({ kind: 'could-not-check' });
    }, HELD_TIMEOUT);
    const outcome = await this.#judge(text, TYPING_TIMEOUT, true);
    clearTimeout(late);
    if (!this.#waits(text)) return;
    // Once the writer has been asked something, nothing is sent behind their back.
    const asked = this.#panel.view?.kind !== 'checking';
    if (outcome.kind === 'none') {
      if (!asked) this.#panel.show({ kind: 'could-not-check' });
    } else if (!passes(outcome)) this.#showHeld(outcome);
    else if (asked) this.#offer(text);
    else this.#release(text);
  }

  /** Whether a send of this very text is still held and unanswered. */
  #waits(text: string): boolean {
    return !this.#closed && this.#held === text && this.text === text;
  }

  /** Nothing speaks against it any more: the writer's next own press sends it. */
  #offer(text: string): void {
    this.#held = null;
    this.#once = text;
    this.#panel.show({ kind: 'send-again' });
  }

  async #judge(text: string, timeout: number, wait: boolean): Promise<Outcome> {
    const { spec, element } = this.composer;
    this.composer.surface = surfaceOf(spec, element);
    const key = this.#key(text);
    const outcome = await this.#ask(text, this.composer, timeout, wait);
    if (outcome.kind === 'gone') this.#gone();
    if (outcome.kind === 'report' || outcome.kind === 'off') {
      this.#verdicts.set(key, outcome);
      const [oldest] = this.#verdicts.keys();
      if (this.#verdicts.size > KEPT && oldest !== undefined) this.#verdicts.delete(oldest);
    }
    return outcome;
  }

  /** A verdict is for the exact text on the exact surface. */
  #key(text: string): string {
    return `${this.composer.surface}\n${text}`;
  }

  #verdict(text: string): Outcome | undefined {
    const { spec, element } = this.composer;
    this.composer.surface = surfaceOf(spec, element);
    return this.#verdicts.get(this.#key(text));
  }

  #show(text: string): void {
    if (this.#held === text || this.#once === text) return;
    const outcome = this.#verdict(text);
    if (text === this.#dismissed) this.#panel.hide();
    else if (outcome?.kind !== 'report' || outcome.report.findings.length === 0) this.#panel.hide();
    else this.#panel.show({ kind: 'findings', ...readOf(outcome) });
  }

  #showHeld(outcome: Outcome): void {
    if (outcome.kind === 'report') this.#panel.show({ kind: 'held', ...readOf(outcome) });
  }

  /** Back to the words. What a held send found stays in sight; what was shown while typing is put away. */
  #edit(): void {
    if (this.#closed) {
      this.#panel.hide();
      this.#back();
      return;
    }
    const { text } = this;
    if (this.#held === null) this.#dismissed = text;
    this.#held = null;
    if (this.#once === text) this.#panel.hide();
    this.#show(text);
    this.#back();
  }

  #sendAnyway(): void {
    if (this.#held === null) return;
    const text = this.#held;
    if (this.text === text) this.#release(text);
    else this.changed();
  }

  /** Let exactly this text go, once, through the site's own control. */
  #release(text: string): void {
    this.#held = null;
    this.#panel.hide();
    this.#back();
    // A script's press, as ours is, passes while nothing is held.
    release(this.composer);
    setTimeout(() => {
      if (!this.composer.element.isConnected || this.text !== text) return;
      this.#offer(text);
    }, TAKEN);
  }

  async #fix(suggestions: Suggestion[]): Promise<boolean> {
    const done = await applySuggestions(this.composer, suggestions);
    this.changed();
    return done;
  }
}
