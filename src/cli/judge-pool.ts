import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Context } from '../engine/report.ts';
import type { Answer } from './answer.ts';
import type { Judge } from './check-lines.ts';

/** How a judge is set up: the same for all threads of a pool. */
export interface JudgeOptions {
  /** Let the learned reader read too. */
  reader: boolean;
  explain: boolean;
  /** File of an organisation's own pack; left out for the built-in one. */
  pack?: string | undefined;
}

export interface Job {
  id: number;
  text: string;
  context: Context;
}

export type Done = { id: number; answer: Answer } | { id: number; error: string };

/** A thread knows nothing of the loader that its parent reads TypeScript with, and has to be given it. */
const begin = `
  import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(new URL('judge-thread.ts', import.meta.url).href)});
  });
`;

/** Threads that judge, started one by one as lines queue up, at most one for each core. */
export class JudgePool {
  readonly #options: JudgeOptions;
  readonly #threads: { worker: Worker; open: number }[] = [];
  readonly #waiting = new Map<
    number,
    { resolve: (answer: Answer) => void; reject: (error: Error) => void }
  >();
  #next = 0;

  constructor(options: JudgeOptions) {
    this.#options = options;
  }

  judge: Judge = (text, context) =>
    new Promise((resolve, reject) => {
      const id = (this.#next += 1);
      this.#waiting.set(id, { resolve, reject });
      const thread = this.#thread();
      thread.open += 1;
      // A thread has no origin to name; the rule is about windows.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      thread.worker.postMessage({ id, text, context } satisfies Job);
    });

  /** Ends all threads; what they had left is never answered. */
  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  /** The thread with the least to do; a new one while each has something and a core is left. */
  #thread(): { worker: Worker; open: number } {
    const [least] = this.#threads.toSorted((a, b) => a.open - b.open);
    if (least && (least.open === 0 || this.#threads.length >= availableParallelism())) return least;
    const worker = new Worker(begin, { eval: true, workerData: this.#options });
    const thread = { worker, open: 0 };
    worker.on('message', (done: Done) => {
      thread.open -= 1;
      const waiting = this.#waiting.get(done.id);
      this.#waiting.delete(done.id);
      if ('error' in done) waiting?.reject(new Error(done.error));
      else waiting?.resolve(done.answer);
    });
    worker.on('error', (error: Error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    this.#threads.push(thread);
    return thread;
  }
}
