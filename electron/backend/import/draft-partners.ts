import type { PartnerRow, SchoolRow } from '../../../data/tables/rows.ts';
import { storePartners } from '../database/queries/partners.ts';
import { schoolNamer } from './draft-schools.ts';
import { datasetOf, type Draft } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { joinCodes, report } from './join-codes.ts';

/** Partner schools, by their UNITIDs; null where no file is about them. */
export function draftPartners(
  files: readonly ImportFile[],
  schools: readonly SchoolRow[],
): Draft | null {
  const file = files.find(({ preview }) => preview.kind === 'partners');
  if (file === undefined) return null;
  const partners = (file.rows as PartnerRow[]).map(({ unitid }) => ({ unitid }));
  const known = new Set(schools.map(({ unitid }) => unitid));
  const join = joinCodes(
    'the schools',
    partners.map(({ unitid }) => unitid),
    known,
    schoolNamer(schools),
  );
  // That most schools are no partners is nothing to be looked into.
  report(file, [{ ...join, unmatchedThere: { count: 0, examples: [] } }]);
  return {
    dataset: datasetOf('partners', 'Partner schools', [file], partners.length),
    files: [file],
    rows: partners.length,
    findings: [],
    store: (db, datasetId) => void storePartners(db, datasetId, partners),
  };
}
