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
    timer = setTimeout(() => resolve(failure('no-reply', `no answer within ${timeout} ms`)), timeout);
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
    return isReply<K>(reply) ? reply : failure('no-reply', 'the worker gave no answer');
  } catch (error) {
    // Updated or removed under an open page: Chrome throws at the call, Firefox takes the id away.
    return !alive() || /context invalidated/i.test(String(error))
      ? failure('context-gone', 'the extension was updated; reload the page')
      : failure('no-reply', String(error));
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

function failure(
  code: FailureCode,
  message: string,
): { ok: false; failure: { code: FailureCode; message: string } } {
  return { ok: false, failure: { code, message } };
}

function isReply<K extends Kind>(reply: unknown): reply is Reply<K> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
