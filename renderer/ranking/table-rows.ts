import type { SortKey } from '../../data/model/table-view.ts';
import { byRank, sortSchools } from './sort-schools.ts';
import type { TableSubject } from './table-column.ts';

/**
 * The rows of the table, as positions of schools: of those that pass the filters the ranked ones, or
 * the standings that the filters ask for, in the order of the keys.
 */
export function tableRows(
  subject: TableSubject,
  visible: Uint8Array,
  { standings, sort }: { standings: readonly string[]; sort: readonly SortKey[] },
): Int32Array {
  const { order, standing } = subject.ranking;
  const rows = order.filter(
    (school) => visible[school] === 1 && (standings.length > 0 || standing[school] === 0),
  );
  const asRanked = sort.length === 1 && sort[0].column === byRank[0].column && !sort[0].descending;
  return asRanked ? rows : sortSchools(rows, sort, subject);
}
