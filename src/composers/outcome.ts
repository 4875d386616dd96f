import type { Report } from '../engine/report.ts';
import { send } from '../messages/send.ts';
import type { Composer } from './site.ts';

/** What came of asking for a verdict on one exact text. */
export type Outcome =
  | { kind: 'report'; report: Report; truncated: boolean }
  /** Checking is turned off here. */
  | { kind: 'off' }
  /** The extension was updated or removed under the page. */
  | { kind: 'gone' }
  /** No answer in time. */
  | { kind: 'none' };

export type Ask = (text: string, composer: Composer, timeout: number) => Promise<Outcome>;

/** Ask the worker; once more if it died on the way, within the same time. Never throws. */
export const askWorker: Ask = async (draft, { site, spec, surface, element }, timeout) => {
  const until = performance.now() + timeout;
  const sender = site.account?.(element.ownerDocument) ?? null;
  for (;;) {
    const left = until - performance.now();
    const reply = await send(
      'check',
      { draft, surface, sender, opensConversation: spec.opens?.(element) ?? false },
      Math.max(1, left),
    );
    if (reply.ok) {
      return reply.value.state === 'off'
        ? { kind: 'off' }
        : { kind: 'report', report: reply.value.report, truncated: reply.value.truncated };
    }
    if (reply.failure.code === 'context-gone') return { kind: 'gone' };
    if (until - performance.now() < 50) return { kind: 'none' };
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
};
