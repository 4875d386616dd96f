import { i18n } from '#i18n';
import type { Lesson } from '../../lessons/lessons.ts';

export interface AddButtonProps {
  /** Id of the example. */
  example: string;
  /** The lesson in hand; undefined where there is none yet, and adding begins one. */
  lesson: Lesson | undefined;
  onAdd: (example: string) => void;
}

/** Puts an example into the lesson in hand, once. */
export function AddButton({ example, lesson, onAdd }: AddButtonProps) {
  const there = lesson?.items.some((item) => item.example === example) ?? false;
  const words = there
    ? i18n.t('library.added', [lesson!.name])
    : lesson
      ? i18n.t('library.add', [lesson.name])
      : i18n.t('library.addNew');
  return (
    <button
      type="button"
      aria-disabled={there}
      aria-label={`${words} (${example})`}
      onClick={() => !there && onAdd(example)}
    >
      {words}
    </button>
  );
}
