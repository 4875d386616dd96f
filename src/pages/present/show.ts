/** What the room sees: which example, how much of it, or nothing. */
export interface Show {
  /** Number of the example from 0; one more than the last is the end. */
  slide: number;
  /** How many parts of it are shown, from 0. */
  step: number;
  /** True where the room is to look at the trainer and at nothing else. */
  blank: boolean;
  /** Since when the clock runs, in milliseconds; null while it stands. */
  since: number | null;
  /** What the clock counted before that, in milliseconds. */
  passed: number;
}

export type Action = 'next' | 'back' | 'first' | 'last' | 'blank' | 'clock' | 'restart';

export const beginning = (now: number): Show => ({ slide: 0, step: 0, blank: false, since: now, passed: 0 });

/** What the clock shows, in milliseconds. */
export const clock = ({ since, passed }: Show, now: number): number =>
  passed + (since === null ? 0 : now - since);

/**
 * The show after an action. Pure.
 *
 * @param steps how many steps each example has, at least one each.
 * @param now milliseconds.
 */
export function act(show: Show, action: Action, steps: readonly number[], now: number): Show {
  const { slide, step, blank } = show;
  switch (action) {
    case 'blank':
      return { ...show, blank: !blank };
    case 'clock':
      return { ...show, passed: clock(show, now), since: show.since === null ? now : null };
    case 'restart':
      return { ...show, passed: 0, since: show.since === null ? null : now };
    case 'first':
      return { ...show, blank: false, slide: 0, step: 0 };
    case 'last':
      return { ...show, blank: false, slide: Math.max(0, steps.length - 1), step: 0 };
    case 'next': {
      // As with any projector: the first press brings the picture back.
      if (blank) return { ...show, blank: false };
      if (slide >= steps.length) return show;
      return step + 1 < steps[slide]! ? { ...show, step: step + 1 } : { ...show, slide: slide + 1, step: 0 };
    }
    case 'back': {
      if (blank) return { ...show, blank: false };
      if (step > 0) return { ...show, step: step - 1 };
      return slide > 0 ? { ...show, slide: slide - 1, step: steps[slide - 1]! - 1 } : show;
    }
  }
}
