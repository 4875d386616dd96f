import { i18n } from '#i18n';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Lesson } from '../../lessons/lessons.ts';
import type { LibraryExample } from '../../lessons/library.ts';
import { LessonItemRow, type Direction } from './lesson-item.tsx';
import { withItemAt } from './lesson-changes.ts';
import { useTyped } from './use-typed.ts';

export interface LessonEditorProps {
  lesson: Lesson;
  examples: ReadonlyMap<string, LibraryExample>;
  onChange: (how: (lesson: Lesson) => Lesson) => void;
}

/** A lesson: its name, minutes and notes, and its examples in order, moved by buttons or by dragging. */
export function LessonEditor({ lesson, examples, onChange }: LessonEditorProps) {
  const [said, setSaid] = useState('');
  const name = useTyped(lesson.name);
  const minutes = useTyped(String(lesson.minutes));
  const notes = useTyped(lesson.notes);
  const list = useRef<HTMLOListElement>(null);
  /** The button to come back to: moving a row, or taking it out, takes the focus away from it. */
  const back = useRef<{ example: string; button: Direction | 'out' } | null>(null);
  useEffect(() => {
    if (!back.current) return;
    const { example, button } = back.current;
    back.current = null;
    list.current?.querySelector<HTMLElement>(`[data-item="${example}"] [data-move="${button}"]`)?.focus();
  }, [lesson]);

  const move = (from: number, to: number): void => {
    const item = lesson.items[from];
    if (!item || to < 0 || to >= lesson.items.length || from === to) return;
    setSaid(i18n.t('library.lesson.moved', [item.example, to + 1, lesson.items.length]));
    onChange((now) => withItemAt(now, from, to));
  };
  return (
    <div class="lesson">
      <div class="filters">
        <label class="choice">
          <span>{i18n.t('library.lesson.name')}</span>
          <input
            maxLength={120}
            {...name}
            onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, name: value }))}
          />
        </label>
        <label class="choice">
          <span>{i18n.t('library.lesson.minutes')}</span>
          <input
            type="number"
            min={1}
            max={480}
            {...minutes}
            onChange={({ currentTarget: { valueAsNumber } }) =>
              onChange((now) => ({ ...now, minutes: valueAsNumber }))
            }
          />
        </label>
      </div>
      <label class="field">
        <span class="label">{i18n.t('library.lesson.notes')}</span>
        <textarea
          rows={2}
          maxLength={4_000}
          {...notes}
          onChange={({ currentTarget: { value } }) => onChange((now) => ({ ...now, notes: value }))}
        />
      </label>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      {lesson.items.length === 0 && <p class="hint">{i18n.t('library.lesson.empty')}</p>}
      <ol class="items" ref={list}>
        {lesson.items.map((item, at) => (
          <LessonItemRow
            key={item.example}
            item={item}
            at={at}
            count={lesson.items.length}
            example={examples.get(item.example)}
            onMove={(to, direction) => {
              if (direction) back.current = { example: item.example, button: direction };
              move(at, to);
            }}
            onDrop={(from) => move(from, at)}
            onNotes={(words) =>
              onChange((now) => ({
                ...now,
                items: now.items.map((one) =>
                  one.example === item.example ? { ...one, notes: words } : one,
                ),
              }))
            }
            onRemove={() => {
              const near = lesson.items[at + 1] ?? lesson.items[at - 1];
              back.current = near ? { example: near.example, button: 'out' } : null;
              onChange((now) => ({
                ...now,
                items: now.items.filter(({ example }) => example !== item.example),
              }));
            }}
          />
        ))}
      </ol>
    </div>
  );
}
