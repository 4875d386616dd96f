import { browser } from '../native-browser.ts';
import type { Kind, Request } from './protocol.ts';
import type { FailureCode, Reply } from './replies.ts';

/**
 * Ask the worker. Never throws: a dead worker, an updated extension or a late answer comes back as a failure.
 *
 * @param timeout milliseconds after which the answer is given up (`no-reply`).
 */
export async function send<K extends Kind>(kind: K, body: Request<K>, timeout = 5_000): Promise<Reply<K>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply<K>>((resolve) => {
    timer = setTimeout(() => resolve(failure('no-reply')), timeout);
  });
  try {
    return await Promise.race([ask(kind, body), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function ask<K extends Kind>(kind: K, body: Request<K>): Promise<Reply<K>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ kind, body });
    return isReply<K>(reply) ? reply : failure('no-reply');
  } catch (error) {
    // Updated or removed under an open page: Chrome throws at the call, Firefox takes the id away.
    return failure(!alive() || /context invalidated/i.test(String(error)) ? 'context-gone' : 'no-reply');
  }
}

/** Whether the extension that this script belongs to is still there: updated or removed, it leaves its scripts behind. */
export function alive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** The code says it all: a text that nobody is shown would weigh on every page. */
const failure = (code: FailureCode): { ok: false; failure: { code: FailureCode; message: string } } => ({
  ok: false,
  failure: { code, message: code },
});

function isReply<K extends Kind>(reply: unknown): reply is Reply<K> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
