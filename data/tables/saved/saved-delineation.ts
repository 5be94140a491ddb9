import { type MetroType, metroTypes } from '../../model/area.ts';
import { choiceCell } from '../cells/choice-cell.ts';
import { checkState, codeCell } from '../cells/code-cell.ts';
import type { MembershipRow } from '../rows.ts';
import { savedName, type SavedTable } from './saved-table.ts';

const types: ReadonlyMap<string, MetroType> = new Map(metroTypes.map((type) => [type, type]));

export const savedDelineation: SavedTable<MembershipRow> = {
  kind: 'delineation',
  title: 'Metropolitan and micropolitan areas',
  columns: [
    ['county', ({ county }) => county],
    ['metro', ({ metro }) => metro],
    ['metro_name', ({ metroName }) => metroName],
    ['metro_type', ({ metroType }) => metroType],
  ],
  read(row) {
    const county = codeCell(row, 0, 5, 'a county code');
    checkState(row, 0, county);
    const metro = codeCell(row, 1, 5, 'the code of a metropolitan or micropolitan area');
    const metroName = savedName(row, 2);
    const metroType = choiceCell(row, 3, types);
    return row.outcome === 'taken' && metroType !== null
      ? { county, metro, metroName, metroType }
      : null;
  },
  key: ({ county }) => county,
};
