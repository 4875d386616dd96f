import { i18n } from '#i18n';
import type { LibraryExample, LibraryRule } from '../../lessons/library.ts';
import type { Explained } from '../../messages/replies.ts';
import { exampleLanguage, libraryLanguage } from '../lesson/library-language.ts';
import { WeightTable } from './weight-table.tsx';
import { weigh } from './weigh.ts';

export interface HeatMapProps {
  example: LibraryExample;
  explained: Explained;
  library: readonly LibraryRule[];
}

/** Which words weighed what: a frame where a pattern spoke, a line that grows with the reader's score. */
export function HeatMap({ example, explained, library }: HeatMapProps) {
  return (
    <>
      <p class="draft heat" lang={exampleLanguage(example)}>
        {weigh(example.text, explained).map(({ text, pattern, level, start }) =>
          pattern || level > 0 ? (
            <span key={start} class={`weight-${level} ${pattern ?? ''}`}>
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
      <p class="heat key">
        <span class="stands">{i18n.t('pictures.stands')}</span>{' '}
        <span class="excused">{i18n.t('pictures.excused')}</span>{' '}
        {([1, 2, 3, 4] as const).map((level) => (
          <>
            <span key={level} class={`weight-${level}`}>
              {i18n.t('pictures.level', [[5, 25, 50, 75][level - 1]!])}
            </span>{' '}
          </>
        ))}
      </p>
      {explained.depth !== 'full' && <p>{i18n.t('pictures.noReader')}</p>}
      <WeightTable text={example.text} explained={explained} library={library} lang={libraryLanguage()} />
    </>
  );
}
