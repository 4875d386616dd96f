import { i18n } from '#i18n';
import { useRef } from 'preact/hooks';
import type { Lesson } from '../../lessons/lessons.ts';
import type { LibraryExample } from '../../lessons/library.ts';
import { saveFile } from '../save-file.ts';
import { DeleteButton } from './delete-button.tsx';
import { lessonAlone, withLessonAs, withoutLesson } from './lesson-changes.ts';
import { LessonEditor } from './lesson-editor.tsx';
import { fileOf } from './lessons-file.ts';
import type { KeptLessons } from './use-lessons.ts';

export interface LessonListProps {
  kept: KeptLessons;
  examples: ReadonlyMap<string, LibraryExample>;
  /** The lesson in hand. */
  lesson: Lesson | undefined;
  onLesson: (id: string) => void;
  onNew: () => void;
}

/** The trainer's lessons, one of them in hand. */
export function LessonList({ kept, examples, lesson, onLesson, onNew }: LessonListProps) {
  const { all, change } = kept;
  const heading = useRef<HTMLHeadingElement>(null);
  // A choice of language stands in the address.
  const { search } = location;
  return (
    <section class="card" id="lessons" aria-labelledby="lessons-name">
      <h2 id="lessons-name" ref={heading} tabIndex={-1}>
        {i18n.t('library.lesson.title')}
      </h2>
      <p class="hint">{i18n.t('library.lesson.intro')}</p>
      <div class="row">
        {all.lessons.length > 0 && (
          <label class="choice">
            <span>{i18n.t('library.lesson.inHand')}</span>
            <select value={lesson?.id ?? ''} onChange={(event) => onLesson(event.currentTarget.value)}>
              {all.lessons.map(({ id, name, minutes, items }) => (
                <option key={id} value={id}>
                  {i18n.t('library.lesson.line', [name, items.length, minutes])}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" onClick={onNew}>
          {i18n.t('library.lesson.new')}
        </button>
      </div>
      {lesson && (
        <>
          <LessonEditor
            key={lesson.id}
            lesson={lesson}
            examples={examples}
            onChange={(how) => void change((now) => withLessonAs(now, lesson.id, how))}
          />
          <div class="actions">
            {lesson.items.length > 0 && (
              <>
                <a class="button" href={`/trainer.html${search}#lesson=${lesson.id}`}>
                  {i18n.t('library.lesson.play')}
                </a>
                <a class="button" href={`/present.html${search}#lesson=${lesson.id}`}>
                  {i18n.t('training.present')}
                </a>
                <a class="button" href={`/quiz.html${search}#lesson=${lesson.id}`}>
                  {i18n.t('training.quiz')}
                </a>
                <a class="button" href={`/handout.html${search}#lesson=${lesson.id}`}>
                  {i18n.t('training.handout')}
                </a>
              </>
            )}
            <button
              type="button"
              onClick={() =>
                saveFile('second-look-lesson.json', 'application/json', fileOf(lessonAlone(all, lesson)))
              }
            >
              {i18n.t('library.lesson.export')}
            </button>
            <DeleteButton
              key={lesson.id}
              label={i18n.t('library.lesson.delete')}
              onDelete={() => {
                heading.current?.focus();
                void change((now) => withoutLesson(now, lesson.id));
              }}
            />
          </div>
        </>
      )}
    </section>
  );
}
