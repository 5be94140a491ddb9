import { checkState, codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { knownCountCell } from '../cells/count-cell.ts';
import { nameCell } from '../cells/text-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { CountyCentreRow } from '../source-rows.ts';

const names = {
  state: 'STATEFP',
  county: 'COUNTYFP',
  name: 'COUNAME',
  population: 'POPULATION',
  latitude: 'LATITUDE',
  longitude: 'LONGITUDE',
} as const;
const needs = Object.values(names);

/** Centres of population of the counties. */
export const censusCountyCentres: Layout<CountyCentreRow> = {
  id: 'census-county-centres',
  kind: 'county-centres',
  title: 'County centres',
  source: 'US Census Bureau, centers of population by county',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    return {
      read(row) {
        const state = codeCell(row, at.state, 2, 'a state code');
        const county = state + codeCell(row, at.county, 3, 'the code of a county in its state');
        checkState(row, at.state, county);
        const name = nameCell(row, at.name);
        const population = knownCountCell(row, at.population);
        const latitude = latitudeCell(row, at.latitude);
        const longitude = longitudeCell(row, at.longitude);
        checkPlace(row, at.latitude, latitude, longitude);
        return row.outcome === 'taken' ? { county, name, population, latitude, longitude } : null;
      },
      key: (row) => row.county,
    };
  },
  vintageFromName: (fileName) => /CenPop(20\d\d)/i.exec(fileName)?.[1] ?? null,
};
