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
  /** What is kept once every change so far is through; null where it can't be read. */
  latest: () => Promise<Lessons | null>;
}

/**
 * What the trainer has made, as the worker keeps it, asked for anew before each change: another tab may have changed it,
 * and a change that is made to nothing, or to what was, would be kept in place of everything.
 */
export function useLessons(): KeptLessons {
  const [all, setAll] = useState<Lessons>({ examples: [], lessons: [] });
  const [fault, setFault] = useState('');
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const read = async (): Promise<Lessons | null> => {
    const reply = await send('lessons', {});
    setFault(reply.ok ? '' : i18n.t('pages.noAnswer'));
    return reply.ok ? reply.value : null;
  };
  const latest = async (): Promise<Lessons | null> => {
    const now = await read();
    if (now) setAll(now);
    return now;
  };
  // Drawn once, as it was kept: the focus goes with what has moved.
  const change = async (how: (all: Lessons) => Lessons): Promise<boolean> => {
    const now = await read();
    if (!now) return false;
    const reply = await send('saveLessons', { lessons: how(now) });
    if (reply.ok) setAll(reply.value);
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
    // One that fails stops none behind it.
    turn.current = done.catch(() => undefined);
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
