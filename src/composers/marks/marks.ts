import type { Report } from '../../engine/report.ts';
import type { Pointed } from '../../panel/view.ts';
import { behindFrame } from '../behind-frame.ts';
import { editorOf } from '../editors/find-editor.ts';
import type { Composer } from '../site.ts';
import { follow } from './follow.ts';
import { Layer } from './layer.ts';
import { canBeLaidOut, layoutOf, type Layout } from './layout.ts';
import { linesOf, type Drawn } from './lines.ts';
import { carry, marksOf, renew, shownOf, type Mark, type Shown } from './mark.ts';
import { caretOf } from './mirror.ts';
import { Pointing } from './pointing.ts';

/** Milliseconds of rest after which what nobody tells of, such as a menu that came up, is looked for. */
const LOOK = 200;
/** And after which it is looked for although somebody still types. */
const LATEST = 2_000;
/** Milliseconds behind a key or a move of the caret: a frame asked for in between is one more than the letter needs. */
const BEHIND = 30;

/** The marks of one composer: drawn while its draft has findings, and only under the words that were checked. */
export class Marks {
  readonly #composer: Composer;
  readonly #signal: AbortSignal;
  readonly #pointing: Pointing;
  #layer: Layer | null = null;
  /** Text that the marks stand in, and the report that they come from while it is of this very text. */
  #text = '';
  #report: Report | null = null;
  #marks: Mark[] = [];
  #shown: Shown[] = [];
  #layout: Layout | null = null;
  #drawn: Drawn[] = [];
  /** Where they were last: what stands there is reached by a press, or lies under something. */
  readonly #reached = new Map<string, boolean>();
  /** Something may have moved, or come over the words, since they were drawn. */
  #moved = true;
  /** The words or their marks have changed since. */
  #stale = true;
  /** The mark that is drawn as the one pointed at. */
  #at: Mark | null = null;
  #again: ReturnType<typeof setTimeout> | undefined;
  /** When all was looked at last, in milliseconds. */
  #looked = 0;
  #life: AbortController | null = null;
  /** Whether marks can be drawn here at all. */
  #drawable = true;
  #frame = 0;
  /** A key or the caret has been heard of. */
  #heard: ReturnType<typeof setTimeout> | undefined;

  /** @param point told which finding the pointer, the caret or the keys are at; null once the caret has left. */
  constructor(composer: Composer, signal: AbortSignal, point: (pointed: Pointed | null) => void) {
    this.#composer = composer;
    this.#signal = signal;
    this.#pointing = new Pointing((pointed) => {
      point(pointed);
      this.#redraw();
    });
    signal.addEventListener('abort', () => this.clear(), { once: true });
  }

  /** A verdict on the very text that stands in the composer. */
  show(text: string, report: Report): void {
    if (this.#signal.aborted) return;
    const known = text === this.#text && report === this.#report;
    this.#text = text;
    this.#report = report;
    this.#set(known ? this.#marks : renew(this.#marks, marksOf(report)));
    // The letter has been seen by now.
    if (this.#stale && this.#drawable) this.#draw();
    if (!known) this.#pointing.renew();
  }

  /** The draft may have changed: words that did not keep their marks, and no other words get them. */
  changed(text: string): void {
    if (this.#marks.length === 0) return;
    const marks = carry(this.#marks, this.#text, text);
    if (text !== this.#text) this.#report = null;
    this.#text = text;
    this.#set(marks);
  }

  /** Select the next words (1) or those before (-1), round and round; false where there are none. */
  walk(step: -1 | 1): boolean {
    this.#verify();
    if (this.#marks.length === 0) return false;
    this.#layout ??= this.#laid();
    // Where the caret is now: the frame that tells of its last move may still be to come.
    this.#pointing.caret(this.#layout?.caret() ?? null);
    const { start, end } = this.#pointing.step(step);
    this.#layout?.select(start, end);
    return true;
  }

  /** Take everything out of the page again. */
  clear(): void {
    if (!this.#life) return;
    this.#life.abort();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#again);
    this.#hear();
    this.#moved = true;
    this.#at = null;
    this.#life = this.#report = this.#layout = null;
    this.#marks = this.#drawn = [];
    this.#pointing.keep([]);
    this.#layer?.remove();
  }

  #set(marks: Mark[]): void {
    if (marks.length === 0) return this.clear();
    this.#marks = marks;
    this.#pointing.keep(marks);
    this.#layout = null;
    const shown = shownOf(marks, this.#text);
    // What is written behind the last of them moves none, but where a site centres its words; that is seen soon enough.
    if (this.#life && isSame(shown, this.#shown)) return this.#wrote();
    this.#shown = shown;
    this.#stale = true;
    if (!this.#life) {
      this.#life = new AbortController();
      // A field of one line tells nobody where its words stand: the keys walk through its findings in the panel alone.
      this.#drawable = canBeLaidOut(this.#composer);
      if (!this.#drawable) return;
      const { signal } = this.#life;
      const redrawn = behindFrame(() => {
        this.#stale = true;
        this.#draw();
      }, signal);
      follow(this.#composer.element, signal, {
        moved: () => this.#move(),
        wrote: () => this.#wrote(),
        redrawn: () => {
          this.#layout = null;
          redrawn();
        },
      });
      addEventListener('pointermove', (event) => this.#hover(event), {
        passive: true,
        capture: true,
        signal,
      });
    }
    this.#wrote();
  }

  /** Draw soon: a letter is seen first. */
  #wrote(): void {
    if (this.#drawable) this.#heard ??= setTimeout(() => this.#draw(), BEHIND);
  }

  /** What was heard of is looked at now. */
  #hear(): void {
    clearTimeout(this.#heard);
    this.#heard = undefined;
  }

  #move(): void {
    this.#moved = true;
    this.#redraw();
  }

  /** All has just been looked at. */
  #rest(): void {
    clearTimeout(this.#again);
    this.#looked = performance.now();
  }

  /** Look at all once more when the writer rests; it costs too much between two keys. */
  #lookLater(): void {
    clearTimeout(this.#again);
    const latest = this.#looked + LATEST - performance.now();
    this.#again = setTimeout(
      () => {
        this.#moved = true;
        this.#wrote();
      },
      Math.max(0, Math.min(LOOK, latest)),
    );
  }

  /** In the next frame. */
  #redraw(): void {
    if (!this.#drawable) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  /** Some sites empty their composer and tell nobody. */
  #verify(): void {
    const { element } = this.#composer;
    const text = element.isConnected ? editorOf(this.#composer).read(element) : '';
    if (text !== this.#text) this.changed(text);
  }

  #laid(): Layout | null {
    this.#layer ??= new Layer();
    this.#layer.open();
    return layoutOf(this.#composer, this.#layer.mirror, this.#moved);
  }

  #draw(): void {
    this.#hear();
    this.#verify();
    if (!this.#life) return;
    const { element } = this.#composer;
    const anew = this.#moved || this.#stale;
    // The mirror of a field has to be moved with it, and costs most; ranges in an editor move by themselves.
    const field = element instanceof HTMLTextAreaElement ? element : null;
    if (field ? anew : !this.#layout) this.#layout = this.#laid();
    const layout = this.#layout;
    this.#pointing.caret(field ? caretOf(field) : (layout?.caret() ?? null));
    if (this.#moved) this.#rest();
    else this.#lookLater();
    // Most keys only move the caret, which costs as little as it can.
    if (!anew && this.#at === this.#pointing.at) return;
    if (this.#moved) this.#reached.clear();
    if (anew) this.#drawn = layout ? linesOf(this.#shown, layout, element, this.#reached) : [];
    this.#moved = this.#stale = false;
    this.#at = this.#pointing.at;
    const box = element.getBoundingClientRect();
    this.#layer?.draw(this.#drawn, box, this.#at, getComputedStyle(element).color);
  }

  #hover({ isTrusted, clientX: x, clientY: y }: PointerEvent): void {
    if (!isTrusted) return;
    const over = this.#drawn.filter(
      ({ left, top, width, height }) => x >= left && x <= left + width && y >= top && y <= top + height,
    );
    this.#pointing.pointer(over.map(({ mark }) => mark));
  }
}

const isSame = (one: readonly Shown[], other: readonly Shown[]): boolean =>
  one.length === other.length &&
  one.every(({ mark, level }, at) => mark === other[at]!.mark && level === other[at]!.level);
