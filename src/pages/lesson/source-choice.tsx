import { i18n } from '#i18n';
import { libraryLanguage } from './library-language.ts';
import type { Shelf } from './deck.ts';
import type { Source } from './source.ts';

export interface SourceChoiceProps {
  shelf: Shelf;
  source: Source | null;
  /** Whether any words may be searched for, too. */
  search?: boolean;
  onChoose: (source: Source) => void;
}

/** Which examples: those of a lesson, of a rule or, where offered, those that a search finds. */
export function SourceChoice({ shelf: { library, lessons }, source, search, onChoose }: SourceChoiceProps) {
  const value = source && source.kind !== 'search' ? `${source.kind}=${source.id}` : '';
  const choose = (chosen: string): void => {
    const [kind, id] = chosen.split('=') as ['lesson' | 'rule', string];
    if (id) onChoose({ kind, id });
  };
  return (
    <div class="source">
      <label class="choice">
        <span>{i18n.t('lesson.which')}</span>
        <select id="source" value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          <option value="">{i18n.t('lesson.choose')}</option>
          {lessons.length > 0 && (
            <optgroup label={i18n.t('lesson.lessons')}>
              {lessons.map(({ id, name }) => (
                <option key={id} value={`lesson=${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={i18n.t('lesson.rules')} lang={libraryLanguage()}>
            {library.map(({ rule, title }) => (
              <option key={rule} value={`rule=${rule}`}>
                {title}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {search && (
        <form
          class="choice"
          role="search"
          onSubmit={(event) => {
            event.preventDefault();
            const words = new FormData(event.currentTarget).get('words');
            if (typeof words === 'string' && words.trim()) onChoose({ kind: 'search', words: words.trim() });
          }}
        >
          <label for="words">{i18n.t('lesson.search')}</label>
          <span class="row">
            <input
              id="words"
              name="words"
              type="search"
              maxLength={100}
              defaultValue={source?.kind === 'search' ? source.words : ''}
            />
            <button type="submit">{i18n.t('lesson.find')}</button>
          </span>
        </form>
      )}
    </div>
  );
}
