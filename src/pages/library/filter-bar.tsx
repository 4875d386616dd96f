import { i18n } from '#i18n';
import type { Severity } from '../../engine/report.ts';
import type { LibraryRule } from '../../lessons/library.ts';
import { Choice } from '../choice.tsx';
import { SearchField } from '../search-field.tsx';
import { citation, draftSurfaces, severityName, surfaceName } from '../words.ts';
import type { LibraryFilters } from './filter-examples.ts';

const severities: Severity[] = ['stop', 'warn', 'advise'];
export interface FilterBarProps {
  library: readonly LibraryRule[];
  filters: LibraryFilters;
  onFilters: (filters: LibraryFilters) => void;
}

/** What is shown of the library. */
export function FilterBar({ library, filters, onFilters }: FilterBarProps) {
  const change = (part: Partial<LibraryFilters>): void => onFilters({ ...filters, ...part });
  const clauses = new Map(library.flatMap((rule) => rule.clauses.map(({ id, title }) => [id, title])));
  return (
    <fieldset class="inner filters">
      <legend>{i18n.t('library.filters')}</legend>
      <SearchField
        label={i18n.t('library.search')}
        value={filters.text}
        onInput={(text) => change({ text })}
      />
      <Choice
        label={i18n.t('library.clause')}
        value={filters.clause}
        options={[...clauses]
          .sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
          .map(([id, title]) => [id, `${citation([id])}: ${title}`])}
        onChange={(clause) => change({ clause })}
      />
      <Choice
        label={i18n.t('library.severity')}
        value={filters.severity}
        options={severities.map((one) => [one, severityName(one)])}
        onChange={(severity) => change({ severity })}
      />
      <Choice
        label={i18n.t('library.surface')}
        value={filters.surface}
        options={draftSurfaces.map((one) => [one, surfaceName(one)])}
        onChange={(surface) => change({ surface })}
      />
      <Choice
        label={i18n.t('library.audience')}
        value={filters.audience}
        options={[
          ['young-people', i18n.t('library.young')],
          ['adults', i18n.t('library.adults')],
        ]}
        onChange={(audience) => change({ audience })}
      />
    </fieldset>
  );
}
