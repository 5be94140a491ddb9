import { type MetroType, metroTypes } from '../../model/area.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { checkState, codeCell } from '../cells/code-cell.ts';
import { nameCell } from '../cells/text-cell.ts';
import type { MembershipRow } from '../rows.ts';
import type { ReferenceTable } from './reference-table.ts';

const types: ReadonlyMap<string, MetroType> = new Map(metroTypes.map((type) => [type, type]));

export const memberships: ReferenceTable<MembershipRow> = {
  file: 'memberships.csv',
  kind: 'delineation',
  title: 'Metropolitan and micropolitan areas',
  columns: [
    { name: 'county', meaning: 'FIPS code of the county', unit: 'code', range: '5 digits' },
    { name: 'metro', meaning: 'CBSA code of the area it lies in', unit: 'code', range: '5 digits' },
    { name: 'metro_name', meaning: 'Name of the area', unit: 'text', range: 'not blank' },
    {
      name: 'metro_type',
      meaning: 'Type of the area; micropolitan areas count as county',
      unit: 'word',
      range: metroTypes.join(', '),
    },
  ],
  read(row) {
    const county = codeCell(row, 0, 5, 'a county code');
    checkState(row, 0, county);
    const metro = codeCell(row, 1, 5, 'the code of a metropolitan or micropolitan area');
    const metroName = nameCell(row, 2);
    const metroType = choiceCell(row, 3, types);
    return row.outcome === 'taken' && metroType !== null
      ? { county, metro, metroName, metroType }
      : null;
  },
  write: (row) => [row.county, row.metro, row.metroName, row.metroType],
  key: (row) => row.county,
};
