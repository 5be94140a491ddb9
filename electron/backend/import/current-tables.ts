import type { Dataset, DatasetKind } from '../../../data/model/dataset.ts';
import type {
  CountyRow,
  MembershipRow,
  SchoolRow,
  TractCentreRow,
} from '../../../data/tables/rows.ts';
import type { ReadableDatabase } from '../database/handles.ts';
import { readAttorneys } from '../database/queries/attorneys.ts';
import { readCountyRows } from '../database/queries/counties.ts';
import { readDatasets } from '../database/queries/datasets.ts';
import { readMemberships } from '../database/queries/memberships.ts';
import { readSchoolRows } from '../database/queries/schools.ts';
import { readTractCentreRows } from '../database/queries/tract-centres.ts';
import { once } from './once.ts';

/** The current tables of a workspace, each read when it is first wanted. */
export interface CurrentTables {
  dataset(kind: DatasetKind): Dataset | null;
  counties(): CountyRow[];
  memberships(): MembershipRow[];
  tractCentres(): TractCentreRow[];
  schools(): SchoolRow[];
  /** Places in cities: of schools, and of attorneys and offices that were placed by more than a city. */
  inCities(): { city: string; state: string; latitude: number; longitude: number }[];
}

export function currentTables(db: ReadableDatabase): CurrentTables {
  const datasets = once(() => new Map(readDatasets(db).map((row) => [row.kind, row])));
  const schools = once(() => readSchoolRows(db));
  return {
    dataset: (kind) => datasets().get(kind) ?? null,
    counties: once(() => readCountyRows(db)),
    memberships: once(() => readMemberships(db)),
    tractCentres: once(() => readTractCentreRows(db)),
    schools,
    inCities: once(() => [...schools(), ...attorneyPlaces(db)]),
  };
}

/** Enough to know the cities by; the rest of a list of a million would fill the memory. */
const mostPlaces = 50_000;

function attorneyPlaces(db: ReadableDatabase) {
  const { city, state, latitude, longitude, placedBy } = readAttorneys(db, { most: mostPlaces });
  return city.flatMap((name, i) =>
    placedBy[i] === 'city' || name === ''
      ? []
      : [{ city: name, state: state[i], latitude: latitude[i], longitude: longitude[i] }],
  );
}
