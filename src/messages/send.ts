import { browser } from '../browser.ts';
import type { Kind, Request } from './protocol.ts';
import type { Reply } from './replies.ts';

/**
 * Ask the worker. Never throws: a dead worker, an updated extension or a late answer comes back as a failure.
 *
 * @param timeout milliseconds after which the answer is given up (`no-reply`).
 */
export async function send<K extends Kind>(kind: K, body: Request<K>, timeout = 5_000): Promise<Reply<K>> {
  if (!browser.runtime?.id) return failure('context-gone', 'the extension was updated; reload the page');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Reply<K>>((resolve) => {
    timer = setTimeout(() => resolve(failure('no-reply', `no answer within ${timeout} ms`)), timeout);
  });
  const asked = browser.runtime.sendMessage({ kind, body }).then(
    (reply: unknown) => (isReply<K>(reply) ? reply : failure('no-reply', 'the worker gave no answer')),
    (error: unknown) =>
      browser.runtime?.id
        ? failure('no-reply', String(error))
        : failure('context-gone', 'the extension was updated; reload the page'),
  );
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

function failure(
  code: 'no-reply' | 'context-gone',
  message: string,
): { ok: false; failure: { code: typeof code; message: string } } {
  return { ok: false, failure: { code, message } };
}

function isReply<K extends Kind>(reply: unknown): reply is Reply<K> {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}
