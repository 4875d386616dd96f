import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { closedRoot, type OnPanel } from '../browser/closed-root.ts';
import { openEditor, type EditorName, type EditorPage } from '../browser/editor-page.ts';
import type { Launched } from '../browser/launch.ts';
import { longestOwnTask } from './own-time.ts';
import { longDraft } from './typing-draft.ts';

/** How much slower than this machine the page's computer is. */
export const THROTTLE = 6;
/** Milliseconds between two keys, by turns: a fast typist, who stops now and then for long enough to be checked. */
const RHYTHM = [70, 95, 60, 110, 80, 65, 120, 75, 90, 420];
/** What is written over and over, and the word that gets a mark in the end. */
const WORDS = 'and the bus is back at noon on sunday so ';
const MARKED = ' gr8';
/** Longest wait for a mark, in milliseconds. */
const PATIENCE = 8_000;

interface Probe {
  /** From each key to the end of the frame that shows it. */
  latencies: number[];
  lastKey: number;
  /** How many marks are drawn, at which time. */
  drawn: [at: number, marks: number][];
}
type Probed = typeof globalThis & { probe: Probe };

/** One editor with a long draft in a slow page, at an address where the extension is or where it is not. */
export class TypingPage {
  readonly chat: EditorPage;
  readonly #session: CDPSession;
  readonly #onRoot: OnPanel;

  private constructor(chat: EditorPage, session: CDPSession, onRoot: OnPanel) {
    this.chat = chat;
    this.#session = session;
    this.#onRoot = onRoot;
  }

  static async open(launched: Launched, editor: EditorName, at?: string): Promise<TypingPage> {
    const chat = await openEditor(launched, editor, 'ctrl-enter', at);
    const session = await chat.page.createCDPSession();
    // As large as sites make it, so that the whole draft is in sight.
    await chat.composer.evaluate(({ style }) => Object.assign(style, { width: '940px', minHeight: '420px' }));
    await write(chat, editor);
    await chat.page.evaluate(watchKeys);
    const opened = new TypingPage(chat, session, await closedRoot(chat.page, launched.kind));
    await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    return opened;
  }

  /** Types for a while: milliseconds from each key to the next frame. */
  async latencies(): Promise<number[]> {
    const { page } = this.chat;
    await page.bringToFront();
    await page.evaluate(() => (globalThis as Probed).probe.latencies.splice(0));
    await this.#type(WORDS);
    await page.waitForFunction(
      (keys) => (globalThis as Probed).probe.latencies.length >= keys,
      { timeout: PATIENCE, polling: 50 },
      WORDS.length,
    );
    return page.evaluate(() => (globalThis as Probed).probe.latencies);
  }

  /** Milliseconds from the last key of a word to the frame that marks it. */
  async untilMarked(): Promise<number> {
    const { page } = this.chat;
    await page.bringToFront();
    const before = await this.#watchMarks();
    await this.#type(MARKED);
    const took = await page
      .waitForFunction(
        (marks) => {
          const { drawn, lastKey } = (globalThis as Probed).probe;
          const first = drawn.find(([at, count]) => at > lastKey && count > marks);
          return first && first[0] - lastKey;
        },
        { timeout: PATIENCE, polling: 50 },
        before,
      )
      .then((handle) => handle.jsonValue());
    return took as number;
  }

  /** Types under the sampling profiler: milliseconds of the extension's own in the one task where they are most. */
  async longestTask(extension: string): Promise<number> {
    await this.chat.page.bringToFront();
    await this.#session.send('Profiler.enable');
    await this.#session.send('Profiler.setSamplingInterval', { interval: 500 });
    await this.#session.send('Profiler.start');
    await this.#type(WORDS + MARKED);
    await pause(1_000);
    const { profile } = await this.#session.send('Profiler.stop');
    return longestOwnTask(profile, extension);
  }

  async #type(text: string): Promise<void> {
    for (const [at, letter] of [...text].entries()) {
      // Waited for: on a busy machine keys would queue up, and the queue be measured.
      await this.chat.page.keyboard.press(letter as 'a');
      await pause(RHYTHM[at % RHYTHM.length]);
    }
  }

  /** How many marks there are; from now on each drawing of them is noted. */
  async #watchMarks(): Promise<number> {
    const marks = await this.#onRoot((root) => {
      if (!root.querySelector('.layer')) return null;
      const count = (): number => root.querySelectorAll('.line').length;
      const { probe } = globalThis as Probed;
      probe.drawn = [];
      new MutationObserver(() => probe.drawn.push([performance.now(), count()])).observe(root, {
        subtree: true,
        childList: true,
      });
      return count();
    });
    if (!marks) throw new Error('typing-page: the draft has no marks; is the extension in this page?');
    return marks;
  }

  async close(): Promise<void> {
    await this.chat.close();
  }
}

/** As a person pastes it in parts; line breaks by their key. */
async function write(chat: EditorPage, editor: EditorName): Promise<void> {
  for (const [at, paragraph] of longDraft.entries()) {
    if (at > 0 && editor !== 'input') await chat.keys('Shift', 'Enter');
    await chat.page.keyboard.sendCharacter(paragraph);
    await chat.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const { length } = await chat.draft();
  if (length < 1_900) throw new Error(`typing-page: ${editor} took ${length} letters of the draft`);
  await pause(1_500);
}

/** A key that writes: from when it was pressed to when the frame behind it is drawn. */
function watchKeys(): void {
  const probe: Probe = { latencies: [], lastKey: 0, drawn: [] };
  Object.assign(globalThis, { probe });
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', ({ data }) => probe.latencies.push(performance.now() - data));
  port1.start();
  const options = { capture: true, passive: true };
  addEventListener('keydown', ({ timeStamp }) => (probe.lastKey = timeStamp), options);
  addEventListener(
    'keypress',
    () => {
      const pressed = probe.lastKey;
      requestAnimationFrame(() => port2.postMessage(pressed));
    },
    options,
  );
}
