import { checkState, codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { knownCountCell } from '../cells/count-cell.ts';
import type { TractCentreRow } from '../rows.ts';
import { type ReferenceTable, written, writtenDegrees } from './reference-table.ts';

export const tractCentres: ReferenceTable<TractCentreRow> = {
  file: 'tract-centres.csv',
  kind: 'tract-centres',
  title: 'Census tract centres',
  columns: [
    {
      name: 'tract',
      meaning: 'Code of the census tract; its first five digits are the county',
      unit: 'code',
      range: '11 digits',
    },
    { name: 'population', meaning: 'Residents', unit: 'people', range: '0 or more' },
    {
      name: 'latitude',
      meaning: 'Population-weighted centre',
      unit: 'degrees WGS84',
      range: '-15 to 72',
    },
    {
      name: 'longitude',
      meaning: 'Population-weighted centre',
      unit: 'degrees WGS84',
      range: '-180 to -64, or 130 to 180',
    },
  ],
  read(row) {
    const tract = codeCell(row, 0, 11, 'a tract code');
    checkState(row, 0, tract);
    const population = knownCountCell(row, 1);
    const latitude = latitudeCell(row, 2);
    const longitude = longitudeCell(row, 3);
    checkPlace(row, 2, latitude, longitude);
    return row.outcome === 'taken' ? { tract, population, latitude, longitude } : null;
  },
  write: (row) => [
    row.tract,
    written(row.population),
    writtenDegrees(row.latitude),
    writtenDegrees(row.longitude),
  ],
  key: (row) => row.tract,
};
