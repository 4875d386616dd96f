/** The answer to "may I use this platform for that?". Types only. */
import type { Surface } from '../engine/report.ts';

/** Where on a platform: the engine's surfaces, and those on which no draft is checked but people ask about. */
export type PlatformSurface = Surface | 'story' | 'live' | 'meeting' | 'call';

/** `ask`: neither the register nor the code settles it; the safeguarding lead does. */
export type Answer = 'permitted' | 'with-conditions' | 'not-permitted' | 'ask';

export interface Reason {
  /** Which criterion of the code, such as `permanent-record`. */
  criterion: string;
  clause: string;
  text: string;
}

export interface SurfaceAnswer {
  surface: PlatformSurface;
  answer: Answer;
  /** What the answer rests on, at least one: against it, the conditions, or for it. */
  reasons: Reason[];
  /** What to use instead for the same purpose, best first; empty where it is permitted. */
  instead: { platform: string; name: string; surface: PlatformSurface }[];
}

export interface PlatformAnswer {
  query: string;
  /** Null where the register doesn't know it, or can't tell which is meant: ask, never "permitted". */
  platform: { id: string; name: string } | null;
  /** Other platforms that the query could mean, likeliest first. */
  matches: { id: string; name: string }[];
  /** In a fixed order; where `platform` is null, one of surface `unknown` that says whom to ask. */
  surfaces: SurfaceAnswer[];
}
