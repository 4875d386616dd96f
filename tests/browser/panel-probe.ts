import type { Page } from 'puppeteer-core';
import { setTimeout as pause } from 'node:timers/promises';
import type { OnPanel } from './closed-root.ts';

/** What stands in the panel, as a person reads it. */
export interface PanelReading {
  held: boolean;
  status: string;
  alert: string;
  /** By rule: its title, the words quoted, and the whole card. */
  cards: { title: string; severity: string; words: string[]; text: string; pointed: boolean }[];
  buttons: string[];
  focused: string | null;
  box: Box;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Longest wait for something that a person would see at once, in milliseconds. */
const PATIENCE = 8_000;

/** Time that a control must have stood still before a person presses it, in milliseconds: they have to see it first. */
const LOOK = 750;

/** Reads the panel and presses in it with a real mouse. */
export class PanelProbe {
  readonly #page: Page;
  readonly #onPanel: OnPanel;

  constructor(page: Page, onPanel: OnPanel) {
    this.#page = page;
    this.#onPanel = onPanel;
  }

  /** What is shown now; null where nothing is. */
  read(): Promise<PanelReading | null> {
    return this.#onPanel((root) => {
      const panel = root.querySelector('.panel.placed');
      if (!panel || getComputedStyle(panel).visibility === 'hidden') return null;
      const text = (element: Element | null | undefined): string =>
        (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
      const { left, top, right, bottom } = panel.getBoundingClientRect();
      return {
        held: panel.getAttribute('role') === 'alertdialog',
        status: text(panel.querySelector('#status') ?? panel),
        alert: text(panel.querySelector('[role=alert]')),
        cards: [...panel.querySelectorAll('li')].map((card) => ({
          title: text(card.querySelector('h3')?.lastChild?.parentElement)
            .replace(text(card.querySelector('.badge')), '')
            .trim(),
          severity: text(card.querySelector('.badge')),
          words: [...card.querySelectorAll('q')].map((quote) => text(quote)),
          text: text(card),
          pointed: card.getAttribute('aria-current') === 'true',
        })),
        buttons: [...panel.querySelectorAll('button')].map(
          (button) => button.getAttribute('aria-label') ?? text(button),
        ),
        focused: root.activeElement ? text(root.activeElement) : null,
        box: { left, top, right, bottom },
      };
    });
  }

  /** Wait until the panel is as asked; fails with what it showed last. */
  async until(what: string, fits: (reading: PanelReading | null) => boolean): Promise<PanelReading | null> {
    const end = Date.now() + PATIENCE;
    let last: PanelReading | null = null;
    for (;;) {
      last = await this.read();
      if (fits(last)) return last;
      if (Date.now() > end) {
        throw new Error(`panel-probe: waited for ${what}; the panel shows ${JSON.stringify(last, null, 1)}`);
      }
      await pause(40);
    }
  }

  async findings(): Promise<PanelReading> {
    return (await this.until('findings', (reading) => (reading?.cards.length ?? 0) > 0))!;
  }

  async held(): Promise<PanelReading> {
    return (await this.until('a held send', (reading) => reading?.held === true))!;
  }

  async gone(): Promise<void> {
    await this.until('nothing', (reading) => reading === null);
  }

  /**
   * Press a control by its name, or a reason by its words, with the mouse. Where the panel moved in that moment, as when
   * the reader adds to what was found, it asks for one more press, and gets it.
   */
  async press(name: string): Promise<void> {
    const place = await this.place(name);
    const tooSoon = async () => (await this.read())?.alert.includes('only just come up or moved');
    const before = await tooSoon();
    await this.#page.mouse.click(place.x, place.y);
    await pause(60);
    if (before || !(await tooSoon())) return;
    const now = await this.place(name);
    await this.#page.mouse.click(now.x, now.y);
  }

  /** Where a control is, once it has stood still for a while. */
  async place(name: string): Promise<{ x: number; y: number }> {
    const end = Date.now() + PATIENCE;
    let [before, since] = ['', 0];
    for (;;) {
      const place = await this.#onPanel((root, wanted) => {
        const controls = [...root.querySelectorAll<HTMLElement>('button, label, summary')];
        const control = controls.find(
          (one) =>
            (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim() === wanted,
        );
        if (!control) return null;
        control.scrollIntoView({ block: 'nearest' });
        const { left, top, width, height } = control.getBoundingClientRect();
        return { x: left + Math.min(width, 40) / 2, y: top + height / 2 };
      }, name);
      const now = JSON.stringify(place);
      if (now !== before) [before, since] = [now, Date.now()];
      if (place && Date.now() - since >= LOOK) return place;
      if (Date.now() > end)
        throw new Error(
          `panel-probe: there is no "${name}" to press; the panel shows ${JSON.stringify(await this.read())}`,
        );
      await pause(60);
    }
  }

  /** The panel as it is drawn, for tools that can't look into a closed root. */
  markup(): Promise<string | null> {
    return this.#onPanel((root) => root.querySelector('main')?.innerHTML ?? null);
  }
}
