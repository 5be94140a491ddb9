import type { SchoolName } from '../../../../data/sheets/candidate-columns.ts';
import type { ReadableDatabase } from '../handles.ts';

/** What the schools of the table in use are called, by UNITID. */
export function readSchoolNames(db: ReadableDatabase): Map<string, SchoolName> {
  const rows = db
    .prepare(
      `SELECT unitid, name, city, state FROM school
       WHERE dataset_id = (SELECT id FROM dataset WHERE kind = 'schools' AND current = 1)`,
    )
    .all() as (SchoolName & { unitid: string })[];
  return new Map(rows.map(({ unitid, ...school }) => [unitid, school]));
}
