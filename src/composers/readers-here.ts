import type { Audience } from '../policy/audience.ts';
import { hear, isOf } from '../messages/hear.ts';
import type { Session } from './session.ts';

/** Tell the popup who reads the message that is being written, and ask that again in the panel where it says so. */
export function answerReaders(session: () => Session | null, signal: AbortSignal): void {
  hear((message): { audience: Audience | null } | undefined => {
    if (!isOf(message, 'readers')) return undefined;
    const current = session();
    if ('ask' in message && message.ask) current?.askReaders();
    return { audience: current?.audience ?? null };
  }, signal);
}
