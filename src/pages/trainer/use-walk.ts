import { useEffect, useState } from 'preact/hooks';
import { send } from '../../messages/send.ts';
import { placeOf } from './place.ts';
import { walkTo, type Walk } from './walk.ts';

/**
 * The example that the address names, asked for anew whenever the address changes; `not-there` where it names one that
 * nobody has. The library is only asked for where an example is named.
 *
 * @param onPlay called for each example that comes to the stage.
 */
export function useWalk(onPlay: (walk: Walk) => void): Walk | 'none' | 'not-there' {
  const [walk, setWalk] = useState<Walk | 'none' | 'not-there'>('none');
  useEffect(() => {
    let asked = 0;
    const go = async (): Promise<void> => {
      const turn = (asked += 1);
      const place = placeOf(location.hash);
      if (place.kind !== 'example' && place.kind !== 'lesson') return setWalk('none');
      const [library, lessons] = await Promise.all([send('library', {}), send('lessons', {})]);
      // Somebody has gone on meanwhile.
      if (turn !== asked) return;
      const found = library.ok && lessons.ok ? walkTo(place, library.value, lessons.value) : null;
      setWalk(found ?? 'not-there');
      if (found) onPlay(found);
    };
    const moved = (): void => void go();
    moved();
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return walk;
}
