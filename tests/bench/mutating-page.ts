import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession } from 'puppeteer-core';
import { openEditor, type EditorPage } from '../browser/editor-page.ts';
import type { Launched } from '../browser/launch.ts';
import { ownTime } from './own-time.ts';

const NODES = 20_000;
const MUTATIONS_A_SECOND = 1_000;
/** Milliseconds that one measure takes. */
const SPAN = 3_000;

/** A large page that never stands still; somebody has written a little in its composer and left it. */
export class MutatingPage {
  readonly #chat: EditorPage;
  readonly #session: CDPSession;

  private constructor(chat: EditorPage, session: CDPSession) {
    this.#chat = chat;
    this.#session = session;
  }

  static async open(launched: Launched, at?: string): Promise<MutatingPage> {
    const chat = await openEditor(launched, 'contenteditable', 'ctrl-enter', at);
    await chat.type('The forum was gr8');
    await pause(1_500);
    await chat.page.evaluate(keepMutating, NODES, MUTATIONS_A_SECOND);
    const session = await chat.page.createCDPSession();
    await session.send('Performance.enable');
    await session.send('Profiler.enable');
    return new MutatingPage(chat, session);
  }

  /** Percent of the time that the main thread is busy. */
  async busy(): Promise<number> {
    await this.#chat.page.bringToFront();
    const [tasks, from] = await this.#tasks();
    await pause(SPAN);
    const [after, until] = await this.#tasks();
    return (100 * (after - tasks)) / (until - from);
  }

  /** Percent of the time that it spends in the extension's code, by the sampling profiler. */
  async ours(extension: string): Promise<number> {
    await this.#chat.page.bringToFront();
    await this.#session.send('Profiler.start');
    await pause(SPAN);
    const { profile } = await this.#session.send('Profiler.stop');
    return (100 * ownTime(profile, extension)) / ((profile.endTime - profile.startTime) / 1_000);
  }

  async #tasks(): Promise<[busy: number, at: number]> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((one) => one.name === name)!.value;
    return [of('TaskDuration'), of('Timestamp')];
  }

  close(): Promise<void> {
    return this.#chat.close();
  }
}

/** In the page: as many nodes, and changes to their words, attributes and children at that rate. */
function keepMutating(nodes: number, rate: number): void {
  (document.activeElement as HTMLElement).blur();
  const feed = document.body.appendChild(document.createElement('div'));
  const rows = Array.from({ length: nodes / 4 }, () => {
    const row = document.createElement('p');
    Object.assign(row.style, { contain: 'strict', width: '300px', height: '20px', margin: '0' });
    row.append(document.createElement('b'), document.createElement('i'), document.createElement('u'));
    return row;
  });
  feed.append(...rows);
  const began = performance.now();
  let done = 0;
  setInterval(() => {
    for (const due = ((performance.now() - began) * rate) / 1_000; done < due; done += 1) {
      const row = rows[(done * 37) % rows.length]!;
      if (done % 3 === 0) row.firstElementChild!.textContent = String(done);
      else if (done % 3 === 1) row.setAttribute('data-at', String(done));
      else row.append(row.firstElementChild!);
    }
  }, 10);
}
