import { browser } from '../browser.ts';
import type { Request } from '../messages/protocol.ts';
import type { AskedAnew, Confirmed, Replies } from '../messages/replies.ts';
import type { Sender } from './serve.ts';

/** Questions on their way to their window, by token. The window keeps its own from then on, so none stays here. */
const asked = new Map<string, NonNullable<Replies['readConfirm']>>();

/** Open a window of ours that shows the held message and asks. It is no part of the page: nothing can cover it. */
export async function confirm({ token, held }: Request<'confirm'>, { from }: Sender): Promise<null> {
  if (!from) throw new Error('confirm: the asker stands in no tab; ask from a page');
  asked.set(token, { held, to: from });
  // Only the newest question counts: one that was left open would lie over it and take an answer for nothing.
  const anew: AskedAnew = { kind: 'asked-anew', token, by: from };
  void browser.runtime.sendMessage(anew).catch(() => null);
  const url = browser.runtime.getURL(`/confirm.html#${token}`);
  try {
    await browser.windows.create({ url, type: 'popup', width: 520, height: 640 });
  } catch (error) {
    asked.delete(token);
    throw error;
  }
  return null;
}

/** What is asked in the window; told once. */
export function readConfirm({ token }: Request<'readConfirm'>): Replies['readConfirm'] {
  const question = asked.get(token) ?? null;
  asked.delete(token);
  return question;
}

/** Tell the one frame that asked. It lets the message go if it is still the one that was asked about. */
export async function answerConfirm({ token, to, reason }: Request<'answerConfirm'>): Promise<boolean> {
  const message: Confirmed = { kind: 'confirmed', token, reason };
  // A tab that was closed in the meantime has sent nothing either.
  const taken: unknown = await browser.tabs
    .sendMessage(to.tab, message, { frameId: to.frame })
    .catch(() => false);
  return taken === true;
}
