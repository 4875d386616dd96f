import { i18n } from '#i18n';
import { useRef, useState } from 'preact/hooks';
import { piecesOf } from '../../lessons/quiz/mark-words.ts';

export interface WordQuestionProps {
  text: string;
  lang: string | undefined;
  onMarked: (marked: ReadonlySet<number>) => void;
}

/** Which words break the code: chosen by clicking or by drawing over them, or with the arrow keys and the space bar. */
export function WordQuestion({ text, lang, onMarked }: WordQuestionProps) {
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  /** The word that Tab comes to. */
  const [current, setCurrent] = useState(0);
  const group = useRef<HTMLParagraphElement>(null);
  /** Where the mouse was pressed, and whether it has been drawn over another word since. */
  const drawn = useRef<{ from: number; marks: boolean; moved: boolean } | null>(null);

  const pieces = piecesOf(text);
  const last = pieces.reduce((most, { word }) => Math.max(most, word ?? 0), 0);

  const set = (from: number, to: number, on: boolean): void =>
    setMarked((before) => {
      const after = new Set(before);
      for (let word = Math.min(from, to); word <= Math.max(from, to); word += 1)
        if (on) after.add(word);
        else after.delete(word);
      return after;
    });

  const go = (event: KeyboardEvent): void => {
    const places: Record<string, number> = {
      ArrowRight: current + 1,
      ArrowDown: current + 1,
      ArrowLeft: current - 1,
      ArrowUp: current - 1,
      Home: 0,
      End: last,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = Math.min(Math.max(place, 0), last);
    // Shift takes the next word along, as in a text.
    if (event.shiftKey) set(current, next, !marked.has(next) || marked.has(current));
    setCurrent(next);
    group.current?.querySelectorAll<HTMLElement>('button')[next]?.focus();
  };

  return (
    <>
      <p class="hint" id="marking">
        {i18n.t('quiz.marking')}
      </p>
      <p
        ref={group}
        class="draft words"
        role="group"
        aria-labelledby="question"
        aria-describedby="marking"
        lang={lang}
        onKeyDown={go}
      >
        {pieces.map(({ text: words, start, word }) =>
          word === null ? (
            words
          ) : (
            <button
              key={start}
              type="button"
              class="word"
              aria-pressed={marked.has(word)}
              tabIndex={word === current ? 0 : -1}
              onFocus={() => setCurrent(word)}
              onPointerDown={() => {
                drawn.current = { from: word, marks: !marked.has(word), moved: false };
              }}
              onPointerEnter={({ buttons }) => {
                const draw = drawn.current;
                if (buttons !== 1 || !draw || (draw.from === word && !draw.moved)) return;
                draw.moved = true;
                set(draw.from, word, draw.marks);
              }}
              onClick={() => {
                // Drawn over others and back again: it is marked already.
                if (!drawn.current?.moved) set(word, word, !marked.has(word));
                drawn.current = null;
              }}
            >
              {words}
            </button>
          ),
        )}
      </p>
      <div class="actions">
        <button type="button" class="main" onClick={() => onMarked(marked)}>
          {marked.size === 0 ? i18n.t('quiz.nothingMarked') : i18n.t('quiz.marked', marked.size)}
        </button>
      </div>
    </>
  );
}
