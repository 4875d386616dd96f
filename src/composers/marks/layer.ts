import { attach, dress } from '../../panel/panel.ts';
import { OWN_MARK } from '../../panel/leftovers.ts';
import type { Drawn } from './lines.ts';
import type { Mark } from './mark.ts';
import { style } from './style.ts';

/** Pixels around the composer in which a line may still show, as under a last line. */
const EDGE = 2;

/**
 * Where marks are drawn: in a closed root over the page, in the page only while there are any. Presses go through it,
 * and screen readers hear of the findings from the panel.
 */
export class Layer {
  readonly #host = document.createElement('div');
  readonly #layer = document.createElement('div');
  readonly #window = document.createElement('div');
  readonly #lines = document.createElement('div');
  /** What is drawn; the same once more is not. */
  #now = '';
  readonly mirror = document.createElement('div');

  constructor() {
    const root = this.#host.attachShadow({ mode: 'closed' });
    dress(root, style);
    this.#layer.className = `layer ${OWN_MARK}`;
    this.#layer.ariaHidden = 'true';
    this.mirror.className = 'mirror';
    this.#window.append(this.mirror, this.#lines);
    this.#layer.append(this.#window);
    root.append(this.#layer);
  }

  /** Into the page, or back into it where the page has taken it out. */
  open(): void {
    if (!this.#host.isConnected) attach(this.#host);
  }

  /**
   * @param box where the composer stands in the window. The layer is no larger: what lies over the panel, even with
   *   nothing in it, counts as a cover to a browser that looks for covers.
   * @param at the mark that is pointed at.
   * @param ink colour of the draft's own letters.
   */
  draw(drawn: readonly Drawn[], box: DOMRect, at: Mark | null, ink: string): void {
    const [x, y] = [Math.floor(box.left) - EDGE, Math.floor(box.top) - EDGE];
    Object.assign(this.#layer.style, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${Math.ceil(box.width) + 2 * EDGE}px`,
      height: `${Math.ceil(box.height) + 2 * EDGE}px`,
    });
    // Marks and mirror go by the window all the same.
    this.#window.style.transform = `translate(${-x}px, ${-y}px)`;
    const now = JSON.stringify([
      ink,
      drawn.map(({ mark, ...place }) => [mark.finding.severity, mark === at, ...Object.values(place)]),
    ]);
    if (now === this.#now) return;
    this.#now = now;
    this.#layer.style.setProperty('--ink', ink);
    const lines = drawn.map(({ mark, left, top, width, height }) => {
      const line = document.createElement('div');
      line.className = `line ${mark.finding.severity}${mark === at ? ' on' : ''}`;
      line.style.transform = `translate(${left}px, ${top}px)`;
      line.style.width = `${width}px`;
      line.style.height = `${height}px`;
      return line;
    });
    this.#lines.replaceChildren(...lines);
  }

  remove(): void {
    this.#host.remove();
    this.#lines.replaceChildren();
    this.#now = '';
    this.mirror.replaceChildren();
  }
}
