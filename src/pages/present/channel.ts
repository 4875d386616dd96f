import type { Source } from '../lesson/source.ts';
import type { Action, Show } from './show.ts';

/**
 * What the presenter's two windows tell each other. No words of an example are among it: each window asks the worker for
 * its own. Only pages of the extension can hear it.
 */
export type Told =
  /** A notes window has come and asks where the show is. */
  | { kind: 'hello' }
  | { kind: 'show'; source: Source; show: Show }
  /** The show was left. */
  | { kind: 'over' }
  /** A key was pressed in the notes window. */
  | { kind: 'do'; action: Action };

const NAME = 'second-look-present';

/** Join the talk until `undo`; whatever another window tells comes to `hear`. */
export function join(hear: (told: Told) => void): { tell: (told: Told) => void; undo: () => void } {
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data));
  return {
    // A channel has one origin, its own; the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    tell: (told) => channel.postMessage(told),
    undo: () => channel.close(),
  };
}
