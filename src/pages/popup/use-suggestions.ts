import { useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { Answer, Named } from '../../platforms/answer.ts';
import type { RegisterRow } from '../../platforms/list-register.ts';
import { overall } from '../answer/overall.ts';
import { pageLanguage } from '../language.ts';

export interface Suggestion extends Named {
  /** The answer that holds everywhere on it, or null where it depends. */
  answer: Answer | null;
}

/** Shortest beginning for which platforms are suggested. */
const SHORTEST = 2;

/** Platforms that a half-written name could mean, with their plain answer; the last question's only. */
export function useSuggestions(query: string): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  const answers = useRef<Promise<Answers>>(undefined);
  const asked = useRef(0);
  useEffect(() => {
    const own = (asked.current += 1);
    const name = query.trim();
    if (name.length < SHORTEST) return setFound([]);
    answers.current ??= allAnswers();
    void suggest(name, answers.current).then((some) => (own === asked.current ? setFound(some) : undefined));
  }, [query]);
  return found;
}

type Answers = ReadonlyMap<string, Answer | null>;

async function suggest(name: string, answers: Promise<Answers>): Promise<Suggestion[]> {
  const [reply, known] = await Promise.all([
    send('permitted', { query: name, language: pageLanguage() }),
    answers,
  ]);
  const matches = reply.ok ? reply.value.matches : [];
  return matches.map((one) => ({ ...one, answer: known.get(one.id) ?? null }));
}

async function allAnswers(): Promise<Answers> {
  const reply = await send('platforms', {});
  const rows: RegisterRow[] = reply.ok ? reply.value : [];
  return new Map(rows.map(({ id, answers }) => [id, overall(answers)]));
}
