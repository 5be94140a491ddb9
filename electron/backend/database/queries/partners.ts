import type { PartnerRow } from '../../../../data/tables/rows.ts';
import type { WritableDatabase } from '../handles.ts';
import { insertRows } from '../insert-rows.ts';

export function storePartners(
  db: WritableDatabase,
  datasetId: number,
  rows: Iterable<PartnerRow>,
): number {
  return insertRows(db, 'partner', datasetId, { unitid: (row) => row.unitid }, rows);
}
