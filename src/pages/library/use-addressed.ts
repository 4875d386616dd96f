import { useEffect, useState } from 'preact/hooks';

/**
 * What the address names behind `#`: an example, a rule or a part of the page. Once `ready`, and whenever it changes, the
 * page comes to it and the focus with it; by then whoever asked has drawn it.
 */
export function useAddressed(ready: unknown): string {
  const [id, setId] = useState(named);
  useEffect(() => {
    const moved = (): void => setId(named());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  useEffect(() => {
    if (!ready || id === '') return undefined;
    // A rule that opens for it draws its examples in the next round.
    const coming = setTimeout(() => {
      const element = document.getElementById(id);
      element?.scrollIntoView({ block: 'start' });
      element?.focus({ preventScroll: true });
    });
    return () => clearTimeout(coming);
  }, [id, Boolean(ready)]);
  return id;
}

/** Letters, digits and hyphens only: nothing else is an id of ours. */
const named = (): string => /^#([a-z0-9-]+)$/.exec(location.hash)?.[1] ?? '';
