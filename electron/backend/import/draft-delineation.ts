import type { Finding } from '../../../data/model/finding.ts';
import { codeInTable } from '../../../data/tables/renamed-counties.ts';
import type { CountyRow, MembershipRow } from '../../../data/tables/rows.ts';
import { countyNamer } from '../../../data/words/county-namer.ts';
import { storeMemberships } from '../database/queries/memberships.ts';
import { type Draft, datasetOf, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { joinCodes, report } from './join-codes.ts';

/** Which county belongs to which metro; null where no file is about it. */
export function draftDelineation(
  files: readonly ImportFile[],
  counties: readonly CountyRow[],
): (Draft & { memberships: MembershipRow[] }) | null {
  const file = files.find(({ preview }) => preview.kind === 'delineation');
  if (file === undefined) return null;
  const codes = new Set(counties.map(({ county }) => county));
  const nameOf = countyNamer(counties);
  const byCounty = new Map<string, MembershipRow>();
  const findings: Finding[] = [];
  for (const [i, row] of (file.rows as MembershipRow[]).entries()) {
    const county = codeInTable(row.county, codes) ?? row.county;
    if (county !== row.county) {
      findings.push({
        ...finding(
          'county-renamed',
          'note',
          `Line ${file.lines[i]}: the county ${row.county} of ${row.metroName} is ${nameOf(county)} in the table of counties, and is read as that.`,
        ),
        row: file.lines[i],
        value: row.county,
      });
    }
    const other = byCounty.get(county);
    if (other === undefined) byCounty.set(county, { ...row, county });
    else if (other.metro !== row.metro) {
      findings.push({
        ...finding(
          'county-in-two-areas',
          'warning',
          `Line ${file.lines[i]}: ${nameOf(county)} lies in ${other.metroName} and in ${row.metroName}; the first counts.`,
        ),
        row: file.lines[i],
        value: county,
      });
    }
  }
  const memberships = [...byCounty.values()];
  report(file, [
    joinCodes(
      'the table of counties',
      memberships.map(({ county }) => county),
      codes,
      nameOf,
    ),
  ]);
  return {
    dataset: datasetOf(
      'delineation',
      'Metropolitan and micropolitan areas',
      [file],
      memberships.length,
    ),
    files: [file],
    memberships,
    rows: memberships.length,
    findings,
    store: (db, datasetId) => void storeMemberships(db, datasetId, memberships),
  };
}
