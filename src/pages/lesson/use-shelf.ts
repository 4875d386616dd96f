import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import type { Shelf } from './deck.ts';

/** The library and the trainer's lessons, asked for once; a page shows nothing without them. */
export function useShelf(): Shelf | 'loading' | 'no-answer' {
  const [shelf, setShelf] = useState<Shelf | 'loading' | 'no-answer'>('loading');
  useEffect(() => {
    void Promise.all([send('library', {}), send('lessons', {})]).then(([library, made]) =>
      setShelf(
        library.ok && made.ok
          ? { library: library.value, own: made.value.examples, lessons: made.value.lessons }
          : 'no-answer',
      ),
    );
  }, []);
  return shelf;
}
