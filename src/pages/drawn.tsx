import { useLayoutEffect, useRef } from 'preact/hooks';
import { draw } from '../draw/draw.ts';
import type { Child } from '../draw/node.ts';

/** A part of the panel in one of our own pages, which Preact draws: the box around it takes no room. */
export function Drawn({ what }: { what: Child }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => draw(what, box.current!));
  useLayoutEffect(() => {
    const place = box.current!;
    return () => draw(null, place);
  }, []);
  return <div class="drawn" ref={box} />;
}
