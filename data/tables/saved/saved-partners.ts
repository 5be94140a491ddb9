import { codeCell } from '../cells/code-cell.ts';
import type { PartnerRow } from '../rows.ts';
import type { SavedTable } from './saved-table.ts';

/** The name stands there for people; partners are known by their UNITIDs. */
export const savedPartners: SavedTable<PartnerRow & { name?: string }> = {
  kind: 'partners',
  title: 'Partner schools',
  columns: [
    ['partner_unitid', ({ unitid }) => unitid],
    ['name', ({ name }) => name ?? ''],
  ],
  read(row) {
    const unitid = codeCell(row, 0, 6, 'a UNITID');
    return row.outcome === 'taken' ? { unitid } : null;
  },
  key: ({ unitid }) => unitid,
};
