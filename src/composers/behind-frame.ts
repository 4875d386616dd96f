/**
 * Run `work` behind the next frame, so that no letter is drawn later for it; however often it is asked for meanwhile,
 * once. `signal` ends it.
 */
export function behindFrame(work: () => void, signal: AbortSignal): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    // A hidden tab draws no frames; the timer goes on there. Where frames come late, they are waited for.
    let timer = setTimeout(run, document.hidden ? 100 : 1_000);
    const frame = requestAnimationFrame(() => {
      clearTimeout(timer);
      timer = setTimeout(run);
    });
    function run(): void {
      cancelAnimationFrame(frame);
      waiting = false;
      if (!signal.aborted) work();
    }
  };
}
