import { stateCell } from '../cells/text-cell.ts';
import type { CoverageRow } from '../rows.ts';
import type { ReferenceTable } from './reference-table.ts';

export const attorneyCoverage: ReferenceTable<CoverageRow> = {
  file: 'attorney-coverage.csv',
  kind: 'attorneys',
  title: 'States whose immigration legal offices are listed in full',
  columns: [
    { name: 'state', meaning: 'Postal code of the state', unit: 'code', range: '2 letters' },
  ],
  read(row) {
    const state = stateCell(row, 0);
    return row.outcome === 'taken' ? { state } : null;
  },
  write: (row) => [row.state],
  key: (row) => row.state,
};
