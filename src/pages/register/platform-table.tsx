import { i18n } from '#i18n';
import type { RegisterRow } from '../../platforms/list-register.ts';
import { AnswerBadge } from '../answer/answer-badge.tsx';
import { dayName } from '../dates.ts';
import { kindName } from '../kind-words.ts';
import { surfaceName } from '../words.ts';
import type { Column, Sorting } from './sort-rows.ts';

export interface PlatformTableProps {
  rows: readonly RegisterRow[];
  sorting: Sorting;
  onSort: (column: Column) => void;
}

/** Platforms with their answers, a line each; a press on a column's head sorts by it. */
export function PlatformTable({ rows, sorting, onSort }: PlatformTableProps) {
  const heads: [Column, string][] = [
    ['name', i18n.t('register.platform')],
    ['kind', i18n.t('register.kind')],
    ['answers', i18n.t('register.answers')],
    ['age', i18n.t('register.age')],
    ['under16', i18n.t('register.under16')],
    ['entered', i18n.t('register.entered')],
  ];
  const [, kind, , age, under16, entered] = heads.map(([, name]) => name);
  return (
    <table class="platforms">
      <caption class="visually-hidden">{i18n.t('register.caption')}</caption>
      <thead>
        <tr>
          {heads.map(([column, name]) => (
            <Head key={column} column={column} name={name} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <a href={`#/${row.id}`}>{row.name}</a>
            </th>
            <td data-label={kind}>{kindName(row.kind)}</td>
            <td>
              <Answers row={row} />
            </td>
            <td data-label={age}>{row.age ?? i18n.t('register.notChecked')}</td>
            <td data-label={under16}>{under16Words(row.under16)}</td>
            <td data-label={entered}>{dayName(row.entered)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type HeadProps = { column: Column; name: string } & Pick<PlatformTableProps, 'sorting' | 'onSort'>;

function Head({ column, name, sorting, onSort }: HeadProps) {
  const sorted = sorting.column === column;
  return (
    <th scope="col" aria-sort={sorted ? (sorting.down ? 'descending' : 'ascending') : undefined}>
      <button type="button" onClick={() => onSort(column)}>
        {name}
        <span aria-hidden="true">{sorted ? (sorting.down ? ' ▼' : ' ▲') : ''}</span>
      </button>
      <span class="print-only" aria-hidden="true">
        {name}
      </span>
    </th>
  );
}

function Answers({ row: { answers } }: { row: RegisterRow }) {
  const kinds = [...new Set(answers.map(({ answer }) => answer))];
  return (
    <ul class="answers">
      {kinds.map((answer) => {
        const where = answers.filter((one) => one.answer === answer && one.surface !== 'unknown');
        return (
          <li key={answer}>
            <AnswerBadge answer={answer} /> {where.map(({ surface }) => surfaceName(surface)).join(', ')}
          </li>
        );
      })}
    </ul>
  );
}

function under16Words(under16: RegisterRow['under16']): string {
  if (under16 === null) return '–';
  return i18n.t(under16 === 'named' ? 'register.factValue.named' : 'register.factValue.exempt');
}
