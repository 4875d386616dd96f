import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { commandOf, type Command } from './keys.ts';

/** Sizes of the letters: 0 is the page's own, each one more a quarter larger; 4 is twice. */
const LARGEST = 4;

/** What one of the presenter's windows does by keyboard for itself, whatever it shows. */
export interface PresentWindow {
  size: number;
  /** Whether the list of keys is shown. */
  listed: boolean;
  /** Whether keys that are characters count. */
  characters: boolean;
  setCharacters: (on: boolean) => void;
  /** Do what a key or a button asks for. */
  run: (command: Command) => void;
}

/** Hears the keyboard while the window presents; what isn't the window's own goes to `onCommand`. */
export function usePresentWindow(onCommand: (command: Command) => void): PresentWindow {
  const [size, setSize] = useState(0);
  const [listed, setListed] = useState(false);
  const [characters, setCharacters] = useState(true);
  const run = (command: Command): void => {
    if (command === 'larger') setSize(Math.min(LARGEST, size + 1));
    else if (command === 'smaller') setSize(Math.max(0, size - 1));
    else if (command === 'keys') setListed(!listed);
    else if (command === 'full') void toggleFullScreen();
    else if (command === 'leave' && listed) setListed(false);
    else onCommand(command);
  };
  const newest = useRef({ run, characters });
  newest.current = { run, characters };
  // Before anything is to be seen: who sees the first slide may already press.
  useLayoutEffect(() => {
    // At the window: a clicker must work wherever the focus has gone.
    const pressed = (event: KeyboardEvent): void => {
      const command = commandOf(event, newest.current.characters);
      if (!command) return;
      event.preventDefault();
      newest.current.run(command);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
  return { size, listed, characters, setCharacters, run };
}

/** A browser may refuse it; the lesson goes on in the window then. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    return;
  }
}
