import { useEffect, useState } from 'preact/hooks';

/** As many as fill any window. */
const FIRST = 24;

/** A long list's beginning at once, and all of it a moment later: a page that can be used comes first. */
export function useGrowing<T>(list: readonly T[]): readonly T[] {
  const [all, setAll] = useState(false);
  const empty = list.length === 0;
  useEffect(() => {
    if (all || empty) return undefined;
    const timer = setTimeout(() => setAll(true));
    return () => clearTimeout(timer);
  }, [all, empty]);
  return all ? list : list.slice(0, FIRST);
}
