import type { RegisterRow } from '../../platforms/list-register.ts';
import { kindName } from '../kind-words.ts';
import { strictest } from './strictest.ts';

export type Column = 'name' | 'kind' | 'answers' | 'age' | 'under16' | 'entered';

export interface Sorting {
  column: Column;
  down: boolean;
}

/** Rows in the order of a column; those without a value last either way, and equal ones by name. */
export function sortRows(rows: readonly RegisterRow[], { column, down }: Sorting): RegisterRow[] {
  const sign = down ? -1 : 1;
  return rows.toSorted((a, b) => {
    const [left, right] = [valueOf(a, column), valueOf(b, column)];
    if (left === null || right === null)
      return Number(left === null) - Number(right === null) || byName(a, b);
    const order =
      typeof left === 'number' && typeof right === 'number'
        ? left - right
        : String(left).localeCompare(String(right));
    return order * sign || byName(a, b);
  });
}

const byName = (a: RegisterRow, b: RegisterRow): number => a.name.localeCompare(b.name);

function valueOf(row: RegisterRow, column: Column): string | number | null {
  switch (column) {
    case 'kind':
      return kindName(row.kind);
    case 'answers':
      return strictest(row.answers);
    default:
      return row[column];
  }
}
