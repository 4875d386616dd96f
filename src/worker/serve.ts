import { z } from 'zod';
import { browser } from '../browser.ts';
import { protocol, type Kind, type Request } from '../messages/protocol.ts';
import type { FailureCode, FrameAddress, Replies, Reply } from '../messages/replies.ts';
import { hosts } from '../platforms/sites.ts';
import { isGranted } from './granted-sites.ts';

// The extension's policy forbids making code from text; zod must not try.
z.config({ jitless: true });

/** Who asked, from what the browser says of the sender; nothing of it is taken from the message. */
export interface Sender {
  kind: 'content' | 'page';
  /** Host name of the frame that asked; for our own pages the empty string. */
  site: string;
  /** The frame that asked; undefined where it stands in no tab. */
  from?: FrameAddress | undefined;
}

export type Handlers = {
  [K in Kind]: (request: Request<K>, sender: Sender) => Replies[K] | Promise<Replies[K]>;
};

/** The part of the browser's sender that is trusted. */
export interface RawSender {
  id?: string | undefined;
  url?: string | undefined;
  /** Of the frame, where its address alone says nothing: a blank frame has that of the page that made it. */
  origin?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
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
  // A content script holds a port open while it is at work, to hear of our end; nothing is ever said through it.
  browser.runtime.onConnect.addListener(() => undefined);
}

/** One message: who, what and how are checked before a handler sees it. Never rejects. */
export async function answer(handlers: Handlers, message: unknown, raw: RawSender): Promise<Reply<Kind>> {
  const sender = await senderOf(raw);
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

async function senderOf({ id, url, origin, tab, frameId }: RawSender): Promise<Sender | null> {
  if (id !== browser.runtime.id || !url || !URL.canParse(url)) return null;
  const from = tab?.id === undefined || frameId === undefined ? undefined : { tab: tab.id, frame: frameId };
  // By the whole address: the origin of an extension's page is "null" in some browsers, as that of a blank frame is.
  if (url.startsWith(browser.runtime.getURL('/'))) return { kind: 'page', site: '', from };
  const owner = new URL(ownerOf(url, origin));
  const { protocol: scheme, hostname } = owner;
  const named = scheme === 'https:' && hosts.includes(hostname);
  const known = named || (/^https?:$/.test(scheme) && (await isGranted(owner)));
  return known ? { kind: 'content', site: hostname, from } : null;
}

/** A blank frame, or one written by its page, belongs to the page that made it; the browser says which. */
function ownerOf(url: string, origin: string | undefined): string {
  const blank = /^(?:about:|blob:)/.test(url);
  return blank && origin !== undefined && URL.canParse(origin) ? origin : url;
}

function failure(code: FailureCode, message: string): Reply<Kind> {
  return { ok: false, failure: { code, message } };
}
