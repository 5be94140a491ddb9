import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placesGeopackage } from '../../electron/backend/export/places/geopackage.ts';
import { schoolsCsv } from '../../electron/backend/export/tables/csv.ts';
import { schoolsXlsx } from '../../electron/backend/export/tables/xlsx.ts';
import { tableSheet } from '../../electron/backend/export/workbook/table-sheet.ts';
import { writeWorkbook } from '../../electron/backend/export/workbook/write-workbook.ts';
import type { Workspace } from '../../electron/backend/workspace.ts';
import { sourceOf } from '../electron/export/source-of.ts';
import { type Measured, timeInTurns } from './measure.ts';

/** Files of all schools, against GDAL that writes the same tables from files that it reads itself. */
export async function measureExport(workspace: Workspace): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-atlas-bench-'));
  const at = (name: string) => join(folder, name);
  const source = sourceOf(workspace, null);
  const { columns, rows } = source.table;
  writeFileSync(at('from.csv'), schoolsCsv(source));
  writeFileSync(at('from.gpkg'), placesGeopackage(source));
  const gdal = (form: string, to: string, from: string) => {
    rmSync(to, { force: true });
    execFileSync('ogr2ogr', ['-q', '-f', form, to, from]);
  };
  const peers = {
    workbook: async () => writeFileSync(at('ours.xlsx'), await schoolsXlsx(source)),
    table: async () => {
      const sheet = tableSheet('Ranking', columns, rows);
      writeFileSync(at('table.xlsx'), await writeWorkbook([sheet]));
    },
    gdalTable: () => gdal('XLSX', at('gdal.xlsx'), at('from.csv')),
    places: () => writeFileSync(at('ours.gpkg'), placesGeopackage(source)),
    gdalPlaces: () => gdal('GPKG', at('gdal.gpkg'), at('from.gpkg')),
  };
  try {
    await timeInTurns(peers, 1);
    const times = await timeInTurns(peers, 5);
    const many = `${rows.length.toLocaleString('en-US')} schools`;
    const gdalTable = { what: 'GDAL, the table', ...times.gdalTable };
    const gdalPlaces = { what: 'GDAL, the same layers', ...times.gdalPlaces };
    return [
      { what: `XLSX of ${many}, the table`, ...times.table, peers: [gdalTable], limit: 2 },
      {
        what: `XLSX of ${many}, the workbook with its formulas`,
        ...times.workbook,
        peers: [gdalTable],
        limit: null,
      },
      {
        what: `GeoPackage of ${many}, with areas dissolved`,
        ...times.places,
        peers: [gdalPlaces],
        limit: 2,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
