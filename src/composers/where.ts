import type { Where } from '../messages/replies.ts';
import { hear, isOf } from '../messages/hear.ts';
import { recognised } from './recognised.ts';
import type { Composer } from './site.ts';

/** Tell the popup, when it asks, which kind of message is being written here. Nothing of the message is told. */
export function answerWhere(
  composer: () => Pick<Composer, 'surface' | 'spec'> | null,
  signal: AbortSignal,
): void {
  hear((message): Where | undefined => {
    if (!isOf(message, 'where')) return undefined;
    const now = composer();
    return { surface: now?.surface ?? null, recognised: !now || recognised(now.spec) };
  }, signal);
}
