import { z } from 'zod';
import { browser } from '../browser.ts';
import { protocol, type Kind, type Request } from '../messages/protocol.ts';
import type { FailureCode, Replies, Reply } from '../messages/replies.ts';
import { hosts } from '../platforms/sites.ts';

// The extension's policy forbids making code from text; zod must not try.
z.config({ jitless: true });

/** Who asked, from what the browser says of the sender; nothing of it is taken from the message. */
export interface Sender {
  kind: 'content' | 'page';
  /** Host name of the frame that asked; for our own pages the empty string. */
  site: string;
}

export type Handlers = {
  [K in Kind]: (request: Request<K>, sender: Sender) => Replies[K] | Promise<Replies[K]>;
};

/** The part of the browser's sender that is trusted. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
}

const Envelope = z.strictObject({ kind: z.string().max(40), body: z.unknown() });

/**
 * Answer messages with `handlers`. Call it at the top of the worker, before anything is awaited, so that a worker
 * started by a message hears it. Keeps nothing between messages.
 */
export function serve(handlers: Handlers): void {
  // The polyfill sends what a promise gives, in every browser; Chrome's own types know nothing of it.
  // oxlint-disable-next-line typescript/no-misused-promises
  browser.runtime.onMessage.addListener((message: unknown, sender: RawSender) =>
    answer(handlers, message, sender),
  );
}

/** One message: who, what and how are checked before a handler sees it. Never rejects. */
export async function answer(handlers: Handlers, message: unknown, raw: RawSender): Promise<Reply<Kind>> {
  const sender = senderOf(raw);
  if (!sender) return failure('forbidden-sender', 'the sender is neither a known site nor one of our pages');
  const envelope = Envelope.safeParse(message);
  if (!envelope.success) return failure('invalid-request', 'a message is {kind, body}');
  const { kind, body } = envelope.data;
  if (!isKind(kind)) return failure('unknown-kind', 'there is no such message');
  if (!(protocol[kind].from as readonly string[]).includes(sender.kind)) {
    return failure('forbidden-sender', `${kind} may not be asked from there`);
  }
  const request = protocol[kind].request.safeParse(body);
  if (!request.success) return failure('invalid-request', z.prettifyError(request.error));
  try {
    const handler = handlers[kind] as (
      request: unknown,
      sender: Sender,
    ) => Replies[Kind] | Promise<Replies[Kind]>;
    return { ok: true, value: await handler(request.data, sender) };
  } catch (error) {
    // The message of an error may quote a draft; only its name goes back.
    return failure('handler-failed', `${kind}: ${error instanceof Error ? error.name : 'failed'}`);
  }
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(protocol, kind);

function senderOf({ id, url }: RawSender): Sender | null {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return null;
  const { protocol: scheme, hostname } = new URL(url);
  // By the whole address: the origin of an extension's page is "null" in some browsers, as that of a blank frame is.
  if (url.startsWith(browser.runtime.getURL('/'))) {
    return { kind: 'page', site: '' };
  }
  return scheme === 'https:' && (hosts as readonly string[]).includes(hostname)
    ? { kind: 'content', site: hostname }
    : null;
}

function failure(code: FailureCode, message: string): Reply<Kind> {
  return { ok: false, failure: { code, message } };
}
