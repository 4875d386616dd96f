import type { Report } from '../engine/report.ts';
import type { Depth } from '../messages/replies.ts';
import { send } from '../messages/send.ts';
import type { Read } from '../panel/view.ts';
import type { Composer } from './site.ts';

/** What came of asking for a verdict on one exact text. */
export type Outcome =
  | { kind: 'report'; report: Report; truncated: boolean; depth: Depth }
  /** Checking is turned off here. */
  | { kind: 'off' }
  /** The extension was updated or removed under the page. */
  | { kind: 'gone' }
  /** No answer in time. */
  | { kind: 'none' };

/** An outcome that asking again would not change. */
export function settled(outcome: Outcome | undefined): Outcome | undefined {
  return outcome?.kind === 'report' && outcome.depth === 'quick' ? undefined : outcome;
}

/** What the panel is told of it. */
export function readOf({ report, truncated, depth }: Outcome & { kind: 'report' }): Read {
  return { report, truncated, patternsOnly: depth === 'patterns-only' };
}

/** Whether a send may go without an answer of the writer's. */
export function passes(outcome: Outcome): boolean {
  if (outcome.kind !== 'report') return outcome.kind !== 'none';
  return outcome.report.verdict === 'clear' || outcome.report.verdict === 'advise';
}

/** `wait`: for the learned reader too, however long it needs to get ready. */
export type Ask = (text: string, composer: Composer, timeout: number, wait: boolean) => Promise<Outcome>;

/** Ask the worker; once more if it died on the way, within the same time. Never throws. */
export const askWorker: Ask = async (draft, { site, spec, surface, element }, timeout, wait) => {
  const until = performance.now() + timeout;
  const sender = site.account?.(element.ownerDocument) ?? null;
  for (;;) {
    const left = until - performance.now();
    const reply = await send(
      'check',
      { draft, surface, sender, opensConversation: spec.opens?.(element) ?? false, wait },
      Math.max(1, left),
    );
    if (reply.ok) {
      if (reply.value.state === 'off') return { kind: 'off' };
      const { report, truncated, depth } = reply.value;
      return { kind: 'report', report, truncated, depth };
    }
    if (reply.failure.code === 'context-gone') return { kind: 'gone' };
    if (until - performance.now() < 50) return { kind: 'none' };
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
};

/** Tell the worker that it will be asked soon. Nothing hangs on the answer. */
export const warmWorker = (): void => void send('warm', {}, 1_000);
