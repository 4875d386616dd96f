import { useEffect, useState } from 'preact/hooks';

/**
 * What a field shows: what is kept, or what is being typed over it. Something else that is kept meanwhile draws the page
 * anew, and would put the old words back under somebody's hands.
 */
export function useTyped(kept: string): {
  value: string;
  onInput: (event: { currentTarget: { value: string } }) => void;
} {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped(null), [kept]);
  return { value: typed ?? kept, onInput: ({ currentTarget: { value } }) => setTyped(value) };
}
