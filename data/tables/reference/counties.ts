import { checkState, codeCell } from '../cells/code-cell.ts';
import { countCell } from '../cells/count-cell.ts';
import { nameCell, stateCell } from '../cells/text-cell.ts';
import type { CountyRow } from '../rows.ts';
import { type ReferenceTable, written } from './reference-table.ts';

export const counties: ReferenceTable<CountyRow> = {
  file: 'counties.csv',
  kind: 'immigrants',
  title: 'Immigrants by county',
  columns: [
    { name: 'county', meaning: 'FIPS code of the county', unit: 'code', range: '5 digits' },
    {
      name: 'name',
      meaning: 'Name; an independent city that shares it with a county has "city" added',
      unit: 'text',
      range: 'not blank',
    },
    { name: 'state', meaning: 'Postal code of the state', unit: 'code', range: '2 letters' },
    {
      name: 'population',
      meaning: 'Residents',
      unit: 'people',
      range: '0 or more; blank = unknown',
    },
    {
      name: 'immigrants',
      meaning: 'Foreign-born residents',
      unit: 'people',
      range: '0 to the population; blank = unknown',
    },
    {
      name: 'margin',
      meaning: 'Half the width of the 90 % interval of immigrants',
      unit: 'people',
      range: '0 or more; blank = not published',
    },
  ],
  read(row) {
    const county = codeCell(row, 0, 5, 'a county code');
    checkState(row, 0, county);
    const name = nameCell(row, 1);
    const state = stateCell(row, 2);
    const population = countCell(row, 3);
    const immigrants = countCell(row, 4);
    const margin = countCell(row, 5);
    if (population !== null && immigrants !== null && immigrants > population) {
      row.refuse(4, 'more-than-population', `is more than the population (${population})`);
    }
    return row.outcome === 'taken' ? { county, name, state, population, immigrants, margin } : null;
  },
  write: (row) => [
    row.county,
    row.name,
    row.state,
    written(row.population),
    written(row.immigrants),
    written(row.margin),
  ],
  key: (row) => row.county,
};
