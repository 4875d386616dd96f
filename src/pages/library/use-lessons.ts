import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lessons } from '../../lessons/lessons.ts';
import { send } from '../../messages/send.ts';

export interface KeptLessons {
  all: Lessons;
  /** Why the last change was not kept; empty where it was. */
  fault: string;
  /** Change what is kept, one change after the other; true once it is kept. Where it isn't, nothing has changed. */
  change: (how: (all: Lessons) => Lessons) => Promise<boolean>;
}

/** What the trainer has made, as the worker keeps it. */
export function useLessons(): KeptLessons {
  const [all, setAll] = useState<Lessons>({ examples: [], lessons: [] });
  const [fault, setFault] = useState('');
  const latest = useRef(all);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const hold = (lessons: Lessons): void => {
    latest.current = lessons;
    setAll(lessons);
  };
  useEffect(() => {
    turn.current = send('lessons', {}).then((reply) =>
      reply.ok ? hold(reply.value) : setFault(i18n.t('pages.noAnswer')),
    );
  }, []);
  const change = (how: (all: Lessons) => Lessons): Promise<boolean> => {
    const changed = turn.current.then(async () => {
      const reply = await send('saveLessons', { lessons: how(latest.current) });
      if (reply.ok) hold(reply.value);
      setFault(reply.ok ? '' : reasonOf(reply.failure));
      return reply.ok;
    });
    turn.current = changed;
    return changed;
  };
  return { all, fault, change };
}

/** The schema's own words, without where in the message it is. */
function reasonOf({ code, message }: { code: string; message: string }): string {
  const [first = ''] = message.split('\n');
  return code === 'invalid-request'
    ? i18n.t('library.refused', [first.replace(/^\W+/, '')])
    : i18n.t('library.notKept');
}
