import { codeCell } from '../cells/code-cell.ts';
import type { PartnerRow } from '../rows.ts';
import type { ReferenceTable } from './reference-table.ts';

export const partners: ReferenceTable<PartnerRow> = {
  file: 'partners.csv',
  kind: 'partners',
  title: 'Partner schools',
  columns: [
    {
      name: 'unitid',
      meaning: 'IPEDS UNITID of a school that hosts the clinic today',
      unit: 'code',
      range: '6 digits',
    },
  ],
  read(row) {
    const unitid = codeCell(row, 0, 6, 'a UNITID');
    return row.outcome === 'taken' ? { unitid } : null;
  },
  write: (row) => [row.unitid],
  key: (row) => row.unitid,
};
