import { browser } from '../native-browser.ts';

/** What the browser says of a sender; a content script and our own pages stand in tabs, the worker in none. */
export interface From {
  id?: string | undefined;
  tab?: unknown;
}

/** Answer what other parts of the extension ask of this page: at once, or not at all (undefined). `signal` ends it. */
export function hear(answer: (message: unknown, from: From) => unknown, signal: AbortSignal): void {
  const listener = (message: unknown, from: From, respond: (said: unknown) => void): void => {
    const said = answer(message, from);
    if (said !== undefined) respond(said);
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(listener);
    } catch {
      // An extension that went away has taken its listeners along.
    }
  });
}

/** Whether a message is of a kind. */
export const isOf = <K extends string>(message: unknown, kind: K): message is { kind: K } =>
  typeof message === 'object' && message !== null && 'kind' in message && message.kind === kind;
