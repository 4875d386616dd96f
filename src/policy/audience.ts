import { z } from 'zod';
import type { Surface } from '../engine/report.ts';

/** Who reads a conversation. "Not sure" is kept as young people. */
export const Readers = z.enum(['young-people', 'adults']);
export type Readers = z.infer<typeof Readers>;

/** What was answered for one conversation, which is stored under a keyed hash and never by name. */
export const Answer = z.strictObject({
  site: z.string().min(1).max(253),
  readers: Readers,
  /** The UTC day on which it was last given or used, such as 2026-11-27. */
  day: z.iso.date(),
});
export type Answer = z.infer<typeof Answer>;

/**
 * Who reads a draft, and how that is known: from where it stands (`place`), from the writer's answer for this
 * conversation, from the settings, or not at all yet (`nobody`), so that the writer may be asked.
 */
export interface Audience {
  readers: Readers;
  from: 'place' | 'answer' | 'settings' | 'nobody';
}

/** Days without use after which an answer is forgotten, and the most that are kept. */
const DAYS = 180;
export const MOST = 2_000;

/** The conversation's own answer comes first; without any, the readers are young people. */
export function audienceOf(surface: Surface, answer: Readers | null, setting: Readers): Audience {
  // Public words are read by young people whoever they are meant for.
  if (surface.startsWith('public')) return { readers: 'young-people', from: 'place' };
  if (answer) return { readers: answer, from: 'answer' };
  if (setting === 'adults') return { readers: 'adults', from: 'settings' };
  return { readers: 'young-people', from: 'nobody' };
}

/** Whether nothing is checked: the writer has said of this very conversation that adults alone read it. */
export const silent = ({ readers, from }: Audience): boolean => readers === 'adults' && from === 'answer';

/** Answers that still hold on a day, by their hash, the last used first. Whatever else is stored there is left out. */
export function currentAnswers(stored: unknown, today: string): [id: string, answer: Answer][] {
  if (typeof stored !== 'object' || stored === null) return [];
  return Object.entries(stored)
    .flatMap(([id, value]): [string, Answer][] => {
      const answer = Answer.safeParse(value);
      return answer.success && fresh(answer.data.day, today) ? [[id, answer.data]] : [];
    })
    .toSorted(([, a], [, b]) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST);
}

/** A day far ahead, as a clock that was wrong leaves it, ends too. */
const fresh = (day: string, today: string): boolean =>
  Math.abs(Date.parse(today) - Date.parse(day)) <= DAYS * 86_400_000;
