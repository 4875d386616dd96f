import type { mountPanel } from '../panel/panel.ts';
import type { Panel, PanelActions, PanelView, Pointed, Read } from '../panel/view.ts';
import { findSend } from './find-send.ts';
import { Marks } from './marks/marks.ts';
import { readOf, type Outcome } from './outcome.ts';
import type { Composer } from './site.ts';
import type { Surroundings } from './surroundings.ts';

/** What a writer sees of us at one composer: the panel beside it and the marks in it, which come and go together. */
export class Display {
  readonly #composer: Composer;
  readonly #around: Surroundings;
  readonly #panel: Panel;
  readonly #marks: Marks;
  /** Text whose findings are shown: the changes that they offer are for it alone. */
  text = '';

  /** @param pointed told that words are pointed at while no panel is there. */
  constructor(
    composer: Composer,
    around: Surroundings,
    actions: PanelActions,
    signal: AbortSignal,
    pointed: () => void,
    mount: typeof mountPanel,
  ) {
    this.#composer = composer;
    this.#around = around;
    const anchor = () => ({
      composer: composer.element.getBoundingClientRect(),
      send: findSend(composer)?.getBoundingClientRect() ?? null,
    });
    this.#panel = mount({ signal, anchor, composer: composer.element, actions });
    // Never over a composer that has grown. It is told by the browser: to look after each key costs a frame.
    const sizes = new ResizeObserver(() => this.view && this.say(this.view));
    sizes.observe(composer.element);
    signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
    this.#marks = new Marks(composer, signal, (at: Pointed | null) => {
      // What was put away comes back, unless only the caret asks.
      if (!this.#panel.view && at && at.by !== 'caret') pointed();
      this.#panel.point(at);
    });
  }

  get view(): PanelView | null {
    return this.#panel.view;
  }

  owns(event: Event): boolean {
    return this.#panel.owns(event);
  }

  /** To the next words that were found, or to those before; false where there are none. */
  walk(step: -1 | 1): boolean {
    return this.#marks.walk(step);
  }

  /** The draft may have changed: marks go with their words. */
  changed(text: string): void {
    this.#marks.changed(text);
  }

  say(view: PanelView): void {
    this.#panel.show(view);
  }

  /** While typing: what was found, or a question about the readers, or nothing. `quiet`: the writer has put it away. */
  found(text: string, outcome: Outcome | undefined, quiet: boolean): void {
    this.text = text;
    // A composer that a site has taken away keeps its words, but has no place to show anything at.
    if (quiet || !this.#composer.element.isConnected || outcome?.kind !== 'report') this.#panel.hide();
    else if (outcome.report.findings.length > 0)
      this.#panel.show({ kind: 'findings', ...this.#read(outcome) });
    else if (this.#around.speaks(outcome.audience))
      this.#panel.show({ kind: 'readers', ...this.#read(outcome) });
    else this.#panel.hide();
    this.mark(text, outcome);
  }

  /** Why a send is held. */
  held(text: string, outcome: Outcome): void {
    this.text = text;
    if (outcome.kind === 'report') this.#panel.show({ kind: 'held', ...this.#read(outcome) });
    this.mark(text, outcome);
  }

  /** The panel alone goes: what is marked stays marked. */
  hide(): void {
    this.#panel.hide();
  }

  clear(): void {
    this.#marks.clear();
    this.#panel.hide();
  }

  /** The extension is gone, and nothing that it found holds any more. `said`: somebody is writing here. */
  close(said: boolean): void {
    this.#marks.clear();
    if (said || this.#panel.view) this.#panel.show({ kind: 'reload' });
  }

  #read(outcome: Outcome & { kind: 'report' }): Read {
    return { ...readOf(outcome, this.#composer), readers: this.#around.readersOf(outcome.audience) };
  }

  /** The words that were found, whatever the panel says of them. */
  mark(text: string, outcome: Outcome | undefined): void {
    if (outcome?.kind === 'report') this.#marks.show(text, outcome.report);
    else if (outcome) this.#marks.clear();
  }
}
