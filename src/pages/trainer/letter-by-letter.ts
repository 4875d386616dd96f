/** Milliseconds that a whole text may take, and the least and most for a letter. */
const WHOLE = 5_000;
const QUICKEST = 12;
const SLOWEST = 45;

export interface Playing {
  /** Put what is left there at once. */
  finish: () => void;
  /** Put no more there. */
  stop: () => void;
}

/** Hand a text over letter by letter, as if somebody wrote it; at once where less motion is wanted. */
export function letterByLetter(text: string, write: (piece: string) => void): Playing {
  const letters = [...text];
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    at = letters.length;
  };
  const finish = (): void => {
    const rest = letters.slice(at).join('');
    stop();
    if (rest !== '') write(rest);
  };
  const pace = Math.max(QUICKEST, Math.min(SLOWEST, WHOLE / letters.length));
  const next = (): void => {
    if (at >= letters.length) return;
    write(letters[at]!);
    at += 1;
    timer = setTimeout(next, pace);
  };
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) finish();
  else next();
  return { finish, stop };
}
