import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lessons } from '../../lessons/lessons.ts';
import { send } from '../../messages/send.ts';

export interface KeptLessons {
  all: Lessons;
  /** Why the last change was not kept, or nothing could be read; empty where it was. */
  fault: string;
  /** Change what is kept, one change after the other; true once it is kept. Where it isn't, nothing has changed. */
  change: (how: (all: Lessons) => Lessons) => Promise<boolean>;
  /** What is kept, once it has been read and every change so far is through; null where it can't be read. */
  latest: () => Promise<Lessons | null>;
}

/**
 * What the trainer has made, as the worker keeps it. Nothing is changed or handed out before it was read once: a
 * change made to nothing would be kept in place of everything.
 */
export function useLessons(): KeptLessons {
  const [all, setAll] = useState<Lessons>({ examples: [], lessons: [] });
  const [fault, setFault] = useState('');
  const read = useRef<Lessons | null>(null);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const hold = (lessons: Lessons): Lessons => {
    read.current = lessons;
    setAll(lessons);
    return lessons;
  };
  const latest = async (): Promise<Lessons | null> => {
    if (read.current) return read.current;
    const reply = await send('lessons', {});
    setFault(reply.ok ? '' : i18n.t('pages.noAnswer'));
    return reply.ok ? hold(reply.value) : null;
  };
  const change = async (how: (all: Lessons) => Lessons): Promise<boolean> => {
    const now = await latest();
    if (!now) return false;
    const reply = await send('saveLessons', { lessons: how(now) });
    if (reply.ok) hold(reply.value);
    setFault(reply.ok ? '' : reasonOf(reply.failure));
    return reply.ok;
  };
  /** One after the other, each upon what the one before has left. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const before = turn.current;
    const done = (async () => {
      await before;
      return work();
    })();
    turn.current = done;
    return done;
  };
  useEffect(() => void inTurn(latest), []);
  return { all, fault, change: (how) => inTurn(() => change(how)), latest: () => inTurn(latest) };
}

/** The schema's own words, without where in the message it is. */
function reasonOf({ code, message }: { code: string; message: string }): string {
  const [first = ''] = message.split('\n');
  return code === 'invalid-request'
    ? i18n.t('library.refused', [first.replace(/^\W+/, '')])
    : i18n.t('library.notKept');
}
