/** The answer to "may I use this platform for that?". Types only. */
import type { Surface } from '../engine/report.ts';
import type { PlatformKind } from './kinds.ts';

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
  /** What to do when a young person writes there first. */
  writtenFirst: Reason;
}

/** What the code says nothing of, but somebody who chooses a platform should know. It changes no answer. */
export interface Advice {
  about: 'minimum-age' | 'under-16' | 'service' | 'mode';
  text: string;
  /** The day on which it was checked, or announced; null where nobody checked it. */
  date: string | null;
  /** Addresses that say so. */
  sources: string[];
}

export interface Named {
  id: string;
  name: string;
  kind: PlatformKind;
}

export interface PlatformAnswer {
  query: string;
  /** Null where the register doesn't know it, or can't tell which is meant: ask, never "permitted". */
  platform: Named | null;
  /** True where the query is an everyday word as well: ask "did you mean …?". */
  doubtful: boolean;
  /** What the query could mean, likeliest first, `platform` among them. */
  matches: Named[];
  /** In a fixed order; where `platform` is null, one of surface `unknown` that says whom to ask. */
  surfaces: SurfaceAnswer[];
  advice: Advice[];
  /** The day on which the facts were entered or last gone through; null where it isn't listed. */
  entered: string | null;
}
