import { i18n } from '#i18n';
import type { LessonItem } from '../../lessons/lessons.ts';
import type { LibraryExample } from '../../lessons/library.ts';
import { English } from './english.tsx';

export type Direction = 'up' | 'down';

/** What a dragged row carries: its place. A type of our own, so that nothing else is taken for a row. */
const DRAGGED = 'application/x-second-look-item';

export interface LessonItemProps {
  item: LessonItem;
  at: number;
  count: number;
  /** Undefined where the library no longer has it. */
  example: LibraryExample | undefined;
  /** `direction` where a button was pressed. */
  onMove: (to: number, direction?: Direction) => void;
  /** Another row was dropped here. */
  onDrop: (from: number) => void;
  onNotes: (notes: string) => void;
  onRemove: () => void;
}

/** One example of a lesson. */
export function LessonItemRow({
  item,
  at,
  count,
  example,
  onMove,
  onDrop,
  onNotes,
  onRemove,
}: LessonItemProps) {
  const button = (direction: Direction, to: number) => (
    <button
      type="button"
      data-move={direction}
      aria-disabled={to < 0 || to >= count}
      aria-label={i18n.t(direction === 'up' ? 'library.lesson.up' : 'library.lesson.down', [item.example])}
      onClick={() => onMove(to, direction)}
    >
      <span aria-hidden="true">{direction === 'up' ? '↑' : '↓'}</span>
    </button>
  );
  return (
    <li
      data-item={item.example}
      onDragOver={(event) => event.dataTransfer?.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        const from = event.dataTransfer?.getData(DRAGGED);
        if (!from) return;
        event.preventDefault();
        onDrop(Number(from));
      }}
    >
      <div class="row">
        <span
          class="handle"
          draggable
          aria-hidden="true"
          onDragStart={(event) => event.dataTransfer?.setData(DRAGGED, String(at))}
        >
          ⠿
        </span>
        <p>
          <a href={`#${item.example}`}>{item.example}</a>:{' '}
          {example ? <English>{example.text}</English> : i18n.t('library.lesson.gone')}
        </p>
        {button('up', at - 1)}
        {button('down', at + 1)}
        <button
          type="button"
          data-move="out"
          aria-label={i18n.t('library.lesson.remove', [item.example])}
          onClick={onRemove}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </div>
      <label>
        <span class="visually-hidden">{i18n.t('library.lesson.itemNotes', [item.example])}</span>
        <input
          placeholder={i18n.t('library.lesson.itemNotesHint')}
          maxLength={2_000}
          value={item.notes}
          onChange={({ currentTarget: { value } }) => onNotes(value)}
        />
      </label>
    </li>
  );
}
