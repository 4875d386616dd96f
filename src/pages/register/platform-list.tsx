import { i18n } from '#i18n';
import { useMemo, useState } from 'preact/hooks';
import type { PlatformSurface } from '../../platforms/answer.ts';
import type { RegisterRow } from '../../platforms/list-register.ts';
import { surfaceOrder } from '../words.ts';
import { saveCsv } from './csv.ts';
import { everything, filterRows } from './filter-rows.ts';
import { FilterBar } from './filters.tsx';
import { Matrix } from './matrix.tsx';
import { PlatformTable } from './platform-table.tsx';
import { sortRows, type Sorting } from './sort-rows.ts';
import { useGrowing } from './use-growing.ts';

const none: readonly RegisterRow[] = [];

/**
 * All platforms: chosen from, sorted, as a table or a matrix, saved and printed. Null while they are not there yet: one
 * can choose all the same.
 */
export function PlatformList({ rows: given }: { rows: readonly RegisterRow[] | null }) {
  const rows = given ?? none;
  const [filters, setFilters] = useState(everything);
  const [sorting, setSorting] = useState<Sorting>({ column: 'name', down: false });
  const [view, setView] = useState<'table' | 'matrix'>('table');
  const surfaces = useMemo(() => surfacesIn(rows), [rows]);
  const chosen = useMemo(() => sortRows(filterRows(rows, filters), sorting), [rows, filters, sorting]);
  const shown = useGrowing(chosen);
  return (
    <>
      <section class="card controls">
        <p class="hint">{i18n.t('register.intro')}</p>
        <FilterBar filters={filters} surfaces={surfaces} onFilters={setFilters} />
        <fieldset class="inner view">
          <legend>{i18n.t('register.view')}</legend>
          {(['table', 'matrix'] as const).map((one) => (
            <label class="tick" key={one}>
              <input
                type="radio"
                name="view"
                value={one}
                checked={view === one}
                onChange={() => setView(one)}
              />
              {i18n.t(one === 'table' ? 'register.table' : 'register.matrix')}
            </label>
          ))}
        </fieldset>
        <div class="actions">
          <button type="button" onClick={() => setFilters(everything)}>
            {i18n.t('register.reset')}
          </button>
          <button type="button" onClick={() => saveCsv(chosen)}>
            {i18n.t('register.csv')}
          </button>
          <button type="button" onClick={() => print()}>
            {i18n.t('register.print')}
          </button>
        </div>
      </section>
      <p class="count" role="status">
        {given === null
          ? i18n.t('pages.loading')
          : chosen.length === 0
            ? i18n.t('register.none')
            : i18n.t('register.count', [String(chosen.length), String(rows.length)])}
      </p>
      {chosen.length > 0 &&
        (view === 'table' ? (
          <PlatformTable
            rows={shown}
            sorting={sorting}
            onSort={(column) => setSorting({ column, down: sorting.column === column && !sorting.down })}
          />
        ) : (
          <Matrix rows={shown} surfaces={surfaces} />
        ))}
    </>
  );
}

/** Where people write on any of them, in the order in which answers are given. */
function surfacesIn(rows: readonly RegisterRow[]): PlatformSurface[] {
  const used = new Set(rows.flatMap(({ answers }) => answers.map(({ surface }) => surface)));
  return rows.length > 0 ? surfaceOrder.filter((surface) => used.has(surface)) : surfaceOrder;
}
