import type { Layout } from './layout.ts';
import { censusCountyCentres } from './layouts/census-county-centres.ts';
import { censusApi, censusSurvey } from './layouts/census-survey.ts';
import { censusTractCentres } from './layouts/census-tract-centres.ts';
import { collegeScorecard } from './layouts/college-scorecard.ts';
import { ersRuralAtlas } from './layouts/ers-rural-atlas.ts';
import { gazetteerCounties, gazetteerTracts } from './layouts/gazetteer.ts';
import { ipedsCompletions } from './layouts/ipeds-completions.ts';
import { ipedsDirectory } from './layouts/ipeds-directory.ts';
import { ipedsEnrolment } from './layouts/ipeds-enrolment.ts';
import {
  ipedsAutumn,
  ipedsTwelveMonths,
  ipedsTwelveMonthsFormer,
} from './layouts/ipeds-enrolment-counts.ts';
import { legalOfficeRoster } from './layouts/legal-office-roster.ts';
import { nberDelineation } from './layouts/nber-delineation.ts';
import { ombDelineation } from './layouts/omb-delineation.ts';
import { zipCentres } from './layouts/zip-centres.ts';
import { attorneys } from './reference/attorneys.ts';
import { counties } from './reference/counties.ts';
import { memberships } from './reference/memberships.ts';
import { layoutOf, type ReferenceTable } from './reference/reference-table.ts';
import { schools } from './reference/schools.ts';
import { partners } from './reference/partners.ts';
import { tractCentres } from './reference/tract-centres.ts';
import { layoutOfSaved } from './saved/saved-table.ts';
import { savedTables } from './saved/saved-tables.ts';

/** A table of ours, so that what was exported can be imported again. */
function ours<Row>(table: ReferenceTable<Row>): Layout<Row> {
  return { ...layoutOf(table), source: 'Clinic Atlas', licence: 'As given by its source' };
}

/**
 * Every layout that an import reads, in the order in which they are tried: the ones that need more
 * columns before those that need fewer of the same.
 */
export const importLayouts = {
  savedImmigrants: layoutOfSaved(savedTables.immigrants),
  savedDelineation: layoutOfSaved(savedTables.delineation),
  savedTractCentres: layoutOfSaved(savedTables['tract-centres']),
  savedSchools: layoutOfSaved(savedTables.schools),
  savedAttorneys: layoutOfSaved(savedTables.attorneys),
  savedPartners: layoutOfSaved(savedTables.partners),
  ourCounties: ours(counties),
  ourMemberships: ours(memberships),
  ourTractCentres: ours(tractCentres),
  ourSchools: ours(schools),
  ourAttorneys: ours(attorneys),
  ourPartners: ours(partners),
  censusSurvey,
  censusApi,
  ersRuralAtlas,
  ombDelineation,
  nberDelineation,
  censusTractCentres,
  censusCountyCentres,
  gazetteerTracts,
  gazetteerCounties,
  ipedsDirectory,
  ipedsEnrolment,
  ipedsTwelveMonths,
  ipedsTwelveMonthsFormer,
  ipedsAutumn,
  ipedsCompletions,
  collegeScorecard,
  legalOfficeRoster,
  zipCentres,
} as const;
