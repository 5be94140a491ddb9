import type { DatasetKind } from '../../data/model/dataset.ts';
import type { Read, ReferenceTables } from '../../electron/backend/import/reference-tables.ts';

/** A reference dataset of two counties, small enough to be checked by eye. */
export function smallReference(): ReferenceTables {
  return {
    counties: read('immigrants', [
      {
        county: '25025',
        name: 'Suffolk County',
        state: 'MA',
        population: 767_254,
        immigrants: 221_137,
        margin: 2000,
      },
      {
        county: '72001',
        name: 'Adjuntas Municipio',
        state: 'PR',
        population: null,
        immigrants: null,
        margin: null,
      },
    ]),
    memberships: read('delineation', [
      {
        county: '25025',
        metro: '14460',
        metroName: 'Boston-Cambridge-Newton, MA-NH',
        metroType: 'metropolitan',
      },
    ]),
    tractCentres: read('tract-centres', [
      { tract: '25025000100', population: 3000, latitude: 42.35, longitude: -71.06 },
      { tract: '25025000201', population: 0, latitude: 42.31, longitude: -71.04 },
      { tract: '99999000100', population: 5, latitude: 10, longitude: -70 },
    ]),
    schools: read('schools', [
      {
        unitid: '166638',
        name: 'University of Massachusetts-Boston',
        city: 'Boston',
        state: 'MA',
        latitude: 42.3132,
        longitude: -71.0385,
        county: '25025',
        level: 'four-year',
        control: 'public',
        administrative: false,
        active: true,
        undergraduates: 12_373,
      },
      {
        unitid: '166641',
        name: 'University of Massachusetts-Central Office',
        city: 'Boston',
        state: 'MA',
        latitude: 42.35,
        longitude: -71.05,
        county: null,
        level: 'unknown',
        control: 'public',
        administrative: true,
        active: true,
        undergraduates: null,
      },
    ]),
    attorneys: read('attorneys', [
      {
        id: 'ma-1',
        name: 'Legal office',
        kind: 'office',
        city: 'Boston',
        state: 'MA',
        zip: '02108',
        latitude: 42.36,
        longitude: -71.06,
        placedBy: 'zip',
        interest: 'unknown',
        pairsLow: null,
        pairsExpected: 2,
        pairsHigh: 5,
      },
    ]),
    attorneyCoverage: read('attorneys', [{ state: 'RI' }, { state: 'CT' }]),
    partners: read('partners', [{ unitid: '166638' }]),
  };
}

function read<Row>(kind: DatasetKind, rows: Row[]): Read<Row> {
  return {
    dataset: {
      kind,
      title: `Small ${kind}`,
      vintage: '2020',
      source: 'Made for a test',
      licence: 'none',
      file: `${kind}.csv`,
      sha256: '0'.repeat(64),
      rowsRead: rows.length,
      rowsTaken: rows.length,
      rowsRefused: 0,
    },
    rows,
    findings: [],
  };
}
