import type { Page } from 'puppeteer-core';
import { setTimeout as pause } from 'node:timers/promises';
import type { OnPanel } from './closed-root.ts';
import type { Box } from './panel-probe.ts';

/** A line under words, as it is drawn, and the words that a press on it would reach. */
export interface SeenLine extends Box {
  words: string;
  severity: string;
  style: string;
  color: string;
  on: boolean;
}

/** Longest wait for something that a person would see at once, in milliseconds. */
const PATIENCE = 8_000;

/** Reads the marks off the window: which words stand over each line is asked of the page, not of the extension. */
export class MarksProbe {
  readonly #page: Page;
  readonly #onRoot: OnPanel;
  readonly #composer: string;

  constructor(page: Page, onRoot: OnPanel, composer: string) {
    this.#page = page;
    this.#onRoot = onRoot;
    this.#composer = composer;
  }

  /** Lines from left to right and top to bottom. */
  async read(): Promise<SeenLine[]> {
    const lines = await this.#onRoot((root) => {
      if (!root.querySelector('.layer')) return null;
      return [...root.querySelectorAll('.line')].map((line) => {
        const { left, top, right, bottom } = line.getBoundingClientRect();
        const { borderBottomStyle: style, borderBottomColor: color } = getComputedStyle(line);
        const [, severity = '', on] = line.className.split(' ');
        return { left, top, right, bottom, severity, style, color, on: on === 'on' };
      });
    });
    const seen: SeenLine[] = [];
    for (const line of lines ?? []) seen.push({ ...line, words: await this.#wordsOver(line) });
    return seen.toSorted((a, b) => Math.round(a.top - b.top) || a.left - b.left);
  }

  async words(): Promise<string[]> {
    return (await this.read()).map(({ words }) => words);
  }

  /** Wait until exactly these words are marked. */
  async until(...words: string[]): Promise<SeenLine[]> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const seen = await this.read();
      const now = seen.map((line) => line.words);
      if (JSON.stringify(now) === JSON.stringify(words)) return seen;
      if (Date.now() > end)
        throw new Error(
          `marks-probe: waited for ${JSON.stringify(words)}; marked is ${JSON.stringify(seen)}`,
        );
      await pause(40);
    }
  }

  #wordsOver({ left, right, top, bottom }: Box): Promise<string> {
    const box = [left + 1, right - 1, (top + bottom) / 2] as const;
    return this.#page.$eval(
      this.#composer,
      (element, [from, to, y]) => {
        const root = element.getRootNode();
        const shadowRoots = root instanceof ShadowRoot ? [root] : [];
        const at = (x: number) => document.caretPositionFromPoint(x, y, { shadowRoots });
        const [first, last] = [at(from), at(to)];
        if (!first || !last) return '(outside)';
        if (element instanceof HTMLTextAreaElement) {
          const inside = first.offsetNode === element || element.matches(':focus');
          return inside ? element.value.slice(first.offset, last.offset) : '(elsewhere)';
        }
        const range = document.createRange();
        range.setStart(first.offsetNode, first.offset);
        range.setEnd(last.offsetNode, last.offset);
        return range.toString();
      },
      box,
    );
  }
}
