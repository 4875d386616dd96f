import { browser } from '../browser.ts';
import type { Surface } from '../engine/report.ts';

/** Tell the popup, when it asks, which kind of message is being written here; null where none is. Nothing of it is told. */
export function answerWhere(surface: () => Surface | null, signal: AbortSignal): void {
  const answer = (message: unknown): Promise<{ surface: Surface | null }> | undefined =>
    isWhere(message) ? Promise.resolve({ surface: surface() }) : undefined;
  // The polyfill sends what a promise gives, in every browser; Chrome's own types know nothing of it.
  // oxlint-disable-next-line typescript/no-misused-promises
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => {
    try {
      // oxlint-disable-next-line typescript/no-misused-promises
      browser.runtime.onMessage.removeListener(answer);
    } catch {
      // An extension that went away has taken its listeners along.
    }
  });
}

const isWhere = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'where';
