/** The answer to "may I use this platform for that?". Types only. */
import type { Surface } from '../engine/report.ts';

export type Answer = 'permitted' | 'with-conditions' | 'not-permitted' | 'ask';

export interface Reason {
  /** Which criterion of the code, such as `permanent-record`. */
  criterion: string;
  clause: string;
  text: string;
}

export interface SurfaceAnswer {
  surface: Surface;
  answer: Answer;
  reasons: Reason[];
  /** What to use instead for the same purpose; empty where it is permitted. */
  instead: { platform: string; name: string; surface: Surface }[];
}

export interface PlatformAnswer {
  query: string;
  /** Null where the register doesn't know it: ask, never "permitted". */
  platform: { id: string; name: string } | null;
  /** Other platforms that the query could mean. */
  matches: { id: string; name: string }[];
  surfaces: SurfaceAnswer[];
}
