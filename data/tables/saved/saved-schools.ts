import { readSchool, writtenFlag } from '../read-school.ts';
import type { SchoolRow } from '../rows.ts';
import type { TableRow } from '../table-row.ts';
import { savedFigure, savedName, type SavedTable } from './saved-table.ts';

export const savedSchools: SavedTable<SchoolRow> = {
  kind: 'schools',
  title: 'Schools',
  columns: [
    ['unitid', ({ unitid }) => unitid],
    ['name', ({ name }) => name],
    ['city', ({ city }) => city],
    ['state', ({ state }) => state],
    ['latitude', ({ latitude }) => latitude],
    ['longitude', ({ longitude }) => longitude],
    ['county', ({ county }) => county],
    ['level', ({ level }) => level],
    ['control', ({ control }) => control],
    ['administrative', ({ administrative }) => writtenFlag(administrative)],
    ['active', ({ active }) => writtenFlag(active)],
    ['undergraduates', ({ undergraduates }) => undergraduates],
    ['related_share', ({ relatedShare }) => relatedShare ?? null],
    ['personal_services_share', ({ personalServicesShare }) => personalServicesShare ?? null],
    ['first_generation_share', ({ firstGenerationShare }) => firstGenerationShare ?? null],
  ],
  read(row) {
    const school = readSchool(row, savedName);
    const relatedShare = shareCell(row, 12);
    const personalServicesShare = shareCell(row, 13);
    const firstGenerationShare = shareCell(row, 14);
    if (school === null || row.outcome !== 'taken') return null;
    return { ...school, relatedShare, personalServicesShare, firstGenerationShare };
  },
  key: ({ unitid }) => unitid,
};

function shareCell(row: TableRow, column: number): number | null {
  const share = savedFigure(row, column);
  if (share === null || share <= 1) return share;
  row.refuse(column, 'not-a-share', 'is not a share from 0 to 1');
  return null;
}
