import { codeCell } from '../cells/code-cell.ts';
import { checkPlace, latitudeCell, longitudeCell } from '../cells/coordinate-cell.ts';
import { type Layout, positions, recogniseHeader } from '../layout.ts';
import type { ZipCentreRow } from '../source-rows.ts';

const names = { zip: 'zip', latitude: 'lat', longitude: 'lon' } as const;
const needs = Object.values(names);

/** Centres of the ZIP code tabulation areas, one row for each. */
export const zipCentres: Layout<ZipCentreRow> = {
  id: 'zip-centres',
  kind: 'zip-centres',
  title: 'ZIP code centres',
  source: 'US Census Bureau, gazetteer of ZIP code tabulation areas',
  licence: 'Public domain (work of the US government)',
  needs,
  recognise: (head) => recogniseHeader(head, needs),
  reader(recognition) {
    const at = positions(recognition, names);
    return {
      read(row) {
        const zip = codeCell(row, at.zip, 5, 'a ZIP code');
        const latitude = latitudeCell(row, at.latitude);
        const longitude = longitudeCell(row, at.longitude);
        checkPlace(row, at.latitude, latitude, longitude);
        return row.outcome === 'taken' ? { zip, latitude, longitude } : null;
      },
      key: (row) => row.zip,
    };
  },
  vintageFromName: (fileName) => /(?:^|\D)(20\d\d)(?:\D|$)/.exec(fileName)?.[1] ?? null,
};
