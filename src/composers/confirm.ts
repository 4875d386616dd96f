import type { Held } from '../messages/protocol.ts';
import type { Confirmed } from '../messages/replies.ts';
import { send } from '../messages/send.ts';
import { browser } from '../native-browser.ts';
import type { Report } from '../engine/report.ts';
import { concernsOf, needsReason } from '../panel/concern.ts';
import { reasons, type ReasonId } from '../panel/view.ts';
import { hear, isOf } from '../messages/hear.ts';

/** Asks about a held message outside the page. `sent` says whether the message went; it is called once at most. */
export type Confirm = (held: Held, sent: (reason: ReasonId | null) => boolean, signal: AbortSignal) => void;

/** What the window shows of a held message; without a report it could not be checked. */
export function heldOf(draft: string, report: Report | null): Held {
  const concerns = report ? concernsOf(report) : [];
  return {
    draft,
    concerns: concerns.map(({ findings: [first] }) => `${first!.title} (${first!.clauses.join(', ')})`),
    needsReason: report !== null && needsReason(report),
  };
}

/** The question that is open; a newer one takes its place. */
let open = new AbortController();

/**
 * Have the worker ask in a window of ours. The answer names a token rather than a hash of the text: short messages
 * can be guessed from a hash, and a token fits one text of one composer, once.
 */
export const confirmInWindow: Confirm = (held, sent, signal) => {
  open.abort();
  open = new AbortController();
  const over = AbortSignal.any([open.signal, signal]);
  const token = crypto.randomUUID();
  hear((message, { id, tab }): boolean | undefined => {
    if (!isOf(message, 'confirmed')) return undefined;
    const { token: own, reason: said } = message as Confirmed;
    // From our worker alone: it stands in no tab.
    if (id !== browser.runtime.id || tab !== undefined || own !== token) return undefined;
    open.abort();
    const reason = reasons.find((one) => one === said) ?? null;
    return reason === null && held.needsReason ? false : sent(reason);
  }, over);
  void send('confirm', { token, held });
};
