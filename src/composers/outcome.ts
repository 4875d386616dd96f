import type { Report } from '../engine/report.ts';
import type { Depth } from '../messages/replies.ts';
import { send } from '../messages/send.ts';
import type { Read } from '../panel/view.ts';
import type { Audience } from '../policy/audience.ts';
import { recognised } from './recognised.ts';
import type { Composer } from './site.ts';

/** What came of asking for a verdict on one exact text. */
export type Outcome =
  | { kind: 'report'; report: Report; truncated: boolean; depth: Depth; audience: Audience }
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
export function readOf({ report, truncated, depth }: Outcome & { kind: 'report' }, { spec }: Composer): Read {
  return { report, truncated, patternsOnly: depth === 'patterns-only', unrecognised: !recognised(spec) };
}

/** Whether a send may go without an answer of the writer's. */
export function passes(outcome: Outcome): boolean {
  if (outcome.kind !== 'report') return outcome.kind !== 'none';
  return outcome.report.verdict === 'clear' || outcome.report.verdict === 'advise';
}

/** What is asked of the learned reader: nothing, its word if it is ready, or to wait for it however long it needs. */
export type Reader = 'none' | 'if-ready' | 'await';

export type Ask = (text: string, composer: Composer, timeout: number, reader: Reader) => Promise<Outcome>;

/** Ask the worker; once more if it died on the way, within the same time. Never throws. */
export const askWorker: Ask = async (draft, composer, timeout, reader) => {
  const { site, spec, surface, element, conversation, answered, attachments } = composer;
  const until = performance.now() + timeout;
  const sender = site.account?.(element.ownerDocument) ?? null;
  for (;;) {
    const left = until - performance.now();
    const reply = await send(
      'check',
      {
        draft,
        surface,
        sender,
        opensConversation: spec.opens?.(element) ?? false,
        reader,
        conversation,
        answered,
        attachments,
      },
      Math.max(1, left),
    );
    if (reply.ok) {
      if (reply.value.state === 'off') return { kind: 'off' };
      const { report, truncated, depth, audience } = reply.value;
      return { kind: 'report', report, truncated, depth, audience };
    }
    const { code } = reply.failure;
    if (code === 'context-gone') return { kind: 'gone' };
    // The permission for this site was taken away under the open page.
    if (code === 'forbidden-sender') return { kind: 'off' };
    if (until - performance.now() < 50) return { kind: 'none' };
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
};

/** Tell the worker that no draft is open any more. Nothing hangs on the answer. */
export const restWorker = (): void => void send('rest', {}, 1_000);

/** Tell the worker that it will be asked soon. Nothing hangs on the answer. */
export const warmWorker = (): void => void send('warm', {}, 1_000);
