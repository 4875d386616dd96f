import { i18n } from '#i18n';
import type { Source } from '../../lessons/quiz/pool.ts';
import type { Shelf } from '../lesson/deck.ts';
import { libraryLanguage } from '../lesson/library-language.ts';
import { hashOf, sourceOf } from '../lesson/source.ts';

export interface PoolChoiceProps {
  shelf: Shelf;
  value: string;
  onChange: (value: string) => void;
}

/** Which examples the quiz is made from. */
export function PoolChoice({ shelf: { library, lessons }, value, onChange }: PoolChoiceProps) {
  return (
    <label class="pool">
      {i18n.t('quiz.from')}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="all">{i18n.t('quiz.all')}</option>
        {lessons.length > 0 && (
          <optgroup label={i18n.t('quiz.lessons')}>
            {lessons.map(({ id, name }) => (
              <option key={id} value={`lesson=${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={i18n.t('quiz.rules')}>
          {library.map(({ rule, title }) => (
            <option key={rule} value={`rule=${rule}`} lang={libraryLanguage()}>
              {title}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** What a value of the choice means. */
export function sourceFrom(value: string, { lessons }: Shelf): Source {
  const [kind, id] = value.split('=');
  if (kind === 'rule' && id) return { kind, rule: id };
  const lesson = kind === 'lesson' && lessons.find((one) => one.id === id);
  return lesson ? { kind: 'lesson', lesson } : { kind: 'all' };
}

/** The choice that an address names, such as `#lesson=ID`; all of the library where it names none that is there. */
export function poolIn(hash: string, { library, lessons }: Shelf): string {
  const source = sourceOf(hash);
  const there =
    (source?.kind === 'lesson' && lessons.some(({ id }) => id === source.id)) ||
    (source?.kind === 'rule' && library.some(({ rule }) => rule === source.id));
  return there ? hashOf(source).slice(1) : 'all';
}
