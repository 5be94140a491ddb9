import { withCandidates } from '../../../data/candidate/with-candidates.ts';
import { withContacts } from '../../../data/contact/with-contacts.ts';
import { locateDemand } from '../../../data/fit/demand.ts';
import { measureSchools } from '../../../data/fit/measure.ts';
import type { Profile } from '../../../data/model/profile.ts';
import {
  compareImports,
  type Measured,
  measureRanks,
} from '../../../data/tables/import-changes.ts';
import type { DatasetComparison } from '../../../data/tables/import-report.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import { readAtlas } from '../database/queries/atlas.ts';
import { countAttorneys, findAttorneyRows } from '../database/queries/attorneys.ts';
import { readCandidates } from '../database/queries/candidates.ts';
import { readContacts } from '../database/queries/contacts.ts';
import { makeCurrent, readAllDatasets } from '../database/queries/datasets.ts';
import { readProfile } from '../database/queries/profiles.ts';
import { readTractCentres } from '../database/queries/tract-centres.ts';
import type { Workspace } from '../workspace.ts';

/** Of longer lists only what is computed with is read for a comparison. */
const longList = 100_000;

/** The schools with their figures and ranks by the datasets in use. */
export function measureCurrent(workspace: Workspace, profile: Profile): Measured {
  if (countAttorneys(workspace.db) >= longList) return measureAnew(workspace, profile);
  return measureRanks(workspace.atlas().schools, workspace.figures(profile), profile);
}

/** The same without what the workspace has computed before. */
function measureAnew({ db, redrawn }: Workspace, profile: Profile): Measured {
  const atlas = readAtlas(db, redrawn, { names: false });
  const { counties, metros, schools } = atlas;
  const demand = locateDemand(counties, metros, readTractCentres(db, counties.id, redrawn));
  const contacts = readContacts(db);
  const rows = findAttorneyRows(db, new Set(contacts.map(({ attorney }) => attorney)));
  const measured = measureSchools(atlas, demand, profile);
  const answered = withContacts(measured, atlas, contacts, profile, rows);
  const figures = withCandidates(answered, schools.unitid, readCandidates(db));
  return measureRanks(schools, figures, profile);
}

/**
 * What is different between a dataset of earlier and the one of its kind in use. The earlier one is
 * taken into use in a transaction that is rolled back, so that nothing of it stays.
 */
export function compareDataset(workspace: Workspace, id: number): DatasetComparison {
  const { db } = workspace;
  const all = readAllDatasets(db);
  const earlier = all.find((dataset) => dataset.id === id);
  const current = all.find((dataset) => dataset.current && dataset.kind === earlier?.kind);
  if (earlier === undefined || current === undefined) {
    throw new ProblemError('dataset-unknown', `There is no dataset ${id} in this workspace.`);
  }
  if (earlier.current) {
    throw new ProblemError(
      'dataset-in-use',
      `Dataset ${id} is the one in use; compare it with an earlier one of its kind.`,
    );
  }
  const profile = readProfile(db);
  const before = measureEarlier(workspace, id, profile);
  const after = measureCurrent(workspace, profile);
  return { earlier, current, changes: compareImports(before, after) };
}

function measureEarlier(workspace: Workspace, id: number, profile: Profile): Measured {
  const { db } = workspace;
  db.exec('BEGIN IMMEDIATE');
  try {
    makeCurrent(db, id);
    return measureAnew(workspace, profile);
  } finally {
    db.exec('ROLLBACK');
  }
}
