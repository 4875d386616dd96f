import { useEffect, useState } from 'preact/hooks';

/** What stands behind `#` in the address, and a way to change it that leaves no trace in the history. */
export function useHash(): [hash: string, setHash: (hash: string) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = (): void => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return [
    hash,
    (next) => {
      history.replaceState(null, '', next);
      // Whoever else follows the address, as the link to the other language does, is told as well.
      dispatchEvent(new HashChangeEvent('hashchange'));
    },
  ];
}
