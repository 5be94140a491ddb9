import { checkState, codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { knownCountCell } from '../cells/count-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { TractCentreRow } from '../rows.ts';

const names = {
  state: 'STATEFP',
  county: 'COUNTYFP',
  tract: 'TRACTCE',
  population: 'POPULATION',
  latitude: 'LATITUDE',
  longitude: 'LONGITUDE',
} as const;
const needs = Object.values(names);

/** Counties that only one census knows: renamed or dissolved since 2010, or new since. */
const censusOfCounty: ReadonlyMap<string, string> = new Map([
  ['02270', '2010'],
  ['46113', '2010'],
  ['51515', '2010'],
  ['02158', '2020'],
  ['46102', '2020'],
  ['02063', '2020'],
]);

/** Centres of population of the census tracts, one row for each tract, of the census of 2010 or 2020. */
export const censusTractCentres: Layout<TractCentreRow> = {
  id: 'census-tract-centres',
  kind: 'tract-centres',
  title: 'Census tract centres',
  source: 'US Census Bureau, centers of population by census tract',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    let vintage: string | null = null;
    let lastCounty = '';
    return {
      read(row) {
        const state = codeCell(row, at.state, 2, 'a state code');
        const county = state + codeCell(row, at.county, 3, 'the code of a county in its state');
        const tract = county + codeCell(row, at.tract, 6, 'the code of a tract in its county');
        if (county !== lastCounty) checkState(row, at.state, county);
        const population = knownCountCell(row, at.population);
        const latitude = latitudeCell(row, at.latitude);
        const longitude = longitudeCell(row, at.longitude);
        checkPlace(row, at.latitude, latitude, longitude);
        if (row.outcome !== 'taken') return null;
        if (county !== lastCounty) {
          lastCounty = county;
          vintage ??= censusOfCounty.get(county) ?? null;
        }
        return { tract, population, latitude, longitude };
      },
      key: (row) => row.tract,
      vintage: () => vintage,
    };
  },
};
