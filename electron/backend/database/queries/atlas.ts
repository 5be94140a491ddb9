import { rollUpCounties } from '../../../../data/fit/roll-up.ts';
import type { Atlas } from '../../../../data/model/atlas.ts';
import { type Boundaries, makeCountyFinder } from '../../../../data/tables/county-finder.ts';
import type { ReadableDatabase } from '../handles.ts';
import { type AttorneyReading, readAttorneyCoverage, readAttorneys } from './attorneys.ts';
import { readCounties } from './counties.ts';
import { readDatasets } from './datasets.ts';
import { readMemberships } from './memberships.ts';
import { readSchools } from './schools.ts';
import { withPublishedMetros } from './survey-figures.ts';

/**
 * The current datasets as columns, metros added up from their counties unless published as such, and
 * schools in the counties of the current table of immigrants, whatever the vintage of their own.
 */
export function readAtlas(
  db: ReadableDatabase,
  redrawn: Boundaries,
  attorneys: AttorneyReading = {},
): Atlas {
  const counties = readCounties(db);
  const { metros, metroOfCounty } = rollUpCounties(counties, readMemberships(db));
  return {
    datasets: readDatasets(db),
    schools: readSchools(db, makeCountyFinder(counties.id, redrawn)),
    counties: { ...counties, metro: metroOfCounty },
    metros: withPublishedMetros(db, metros),
    attorneys: readAttorneys(db, attorneys),
    attorneyCoverage: readAttorneyCoverage(db),
  };
}
