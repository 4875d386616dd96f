import { useEffect, useRef, useState } from 'preact/hooks';
import type { LibraryExample } from '../../lessons/library.ts';
import type { Explained } from '../../messages/replies.ts';
import { send } from '../../messages/send.ts';

/** Milliseconds: the first answer waits until the learned reader is loaded. */
const PATIENCE = 20_000;

/** What the check says of each example that was asked so far, by id; null where it gave no answer. */
export type Explanations = ReadonlyMap<string, Explained | null>;

/**
 * What the shipped check says of examples, asked one after the other in the order given, each once. Answers come as they
 * are made and stay where the list becomes another one.
 */
export function useExplained(examples: readonly LibraryExample[]): Explanations {
  const [known, setKnown] = useState<Explanations>(new Map());
  const found = useRef(new Map<string, Explained | null>()).current;
  const list = examples.map(({ id }) => id).join(' ');
  useEffect(() => {
    let left = false;
    const ask = async (): Promise<void> => {
      for (const { id, text, context } of examples) {
        if (left) return;
        // What got no answer may get one now.
        if (found.get(id)) continue;
        const reply = await send('explain', { draft: text, context }, PATIENCE);
        found.set(id, reply.ok ? reply.value : null);
        if (!left) setKnown(new Map(found));
      }
    };
    void ask();
    return () => {
      left = true;
    };
  }, [list]);
  return known;
}
