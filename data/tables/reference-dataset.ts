import { attorneyCoverage } from './reference/attorney-coverage.ts';
import { attorneys } from './reference/attorneys.ts';
import { counties } from './reference/counties.ts';
import { memberships } from './reference/memberships.ts';
import { partners } from './reference/partners.ts';
import { schools } from './reference/schools.ts';
import { tractCentres } from './reference/tract-centres.ts';

/** The tables of the reference dataset, in the order in which they build on each other. */
export const referenceDataset = {
  counties,
  memberships,
  tractCentres,
  schools,
  attorneys,
  attorneyCoverage,
  partners,
} as const;
