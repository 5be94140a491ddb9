import type { CountyIndex } from '../../../data/geo/locate-county.ts';
import type { Finding } from '../../../data/model/finding.ts';
import type { FilePreview } from '../../../data/tables/import-report.ts';
import { joinSchools } from '../../../data/tables/join-schools.ts';
import { personalServicesFamily, relatedFamilies } from '../../../data/tables/related-fields.ts';
import type { CountyRow, SchoolRow } from '../../../data/tables/rows.ts';
import type {
  CompletionsRow,
  DirectoryRow,
  EnrolmentRow,
  SchoolFiguresRow,
} from '../../../data/tables/source-rows.ts';
import { countyNamer } from '../../../data/words/county-namer.ts';
import { countOf, nounFor } from '../../../data/words/plural.ts';
import { storeSchools } from '../database/queries/schools.ts';
import type { CurrentTables } from './current-tables.ts';
import { type Draft, datasetFrom, datasetOf, finding } from './drafts.ts';
import type { ImportFile } from './import-file.ts';
import { joinCodes, report } from './join-codes.ts';

const kinds = new Set(['schools', 'enrolment', 'completions', 'school-figures']);

/** Schools of a directory or of the current table, with figures from other files; null without any. */
export function draftSchools(
  files: readonly ImportFile[],
  current: CurrentTables,
  counties: readonly CountyRow[],
  boundaries: () => CountyIndex,
): (Draft & { schools: SchoolRow[] }) | null {
  const used = files.filter(({ preview }) => kinds.has(preview.kind ?? ''));
  if (used.length === 0) return null;
  const of = (kind: string) => used.filter(({ preview }) => preview.kind === kind);
  const [directory] = of('schools');
  const findings: Finding[] = [];
  let schools = baseOf(directory, current, counties, boundaries, findings);
  const codes = new Set(schools.map(({ unitid }) => unitid));
  const nameOf = schoolNamer(schools);
  for (const file of used) {
    if (file === directory) continue;
    const here = [...new Set((file.rows as { unitid: string }[]).map(({ unitid }) => unitid))];
    report(file, [joinCodes('the schools', here, codes, nameOf)]);
  }
  for (const file of of('school-figures')) {
    schools = withFigures(schools, file.rows as SchoolFiguresRow[], of('enrolment').length === 0);
  }
  for (const file of of('enrolment')) {
    schools = withEnrolment(schools, file.rows as EnrolmentRow[]);
    if (directory && file.preview.vintage !== directory.preview.vintage) {
      findings.push(
        finding('vintages-differ', 'warning', sayDifferentYears(directory.preview, file.preview)),
      );
    }
  }
  for (const file of of('completions')) {
    schools = withCompletions(schools, file.rows as CompletionsRow[]);
  }
  const before = current.dataset('schools');
  return {
    dataset:
      directory === undefined && before !== null
        ? datasetFrom(before, used, schools.length)
        : datasetOf(
            'schools',
            'Schools',
            [directory, ...used.filter((file) => file !== directory)],
            schools.length,
          ),
    files: used,
    schools,
    rows: schools.length,
    findings,
    store: (db, datasetId) => void storeSchools(db, datasetId, schools),
  };
}

/** How a sentence names a school that it knows by its code. */
export function schoolNamer(
  schools: readonly Pick<SchoolRow, 'unitid' | 'name'>[],
): (unitid: string) => string {
  const names = new Map(schools.map(({ unitid, name }) => [unitid, name]));
  return (unitid) => {
    const name = names.get(unitid);
    return name === undefined ? `UNITID ${unitid}` : `${name} (${unitid})`;
  };
}

type OfYear = Pick<FilePreview, 'file' | 'vintage'>;

function sayDifferentYears(directory: OfYear, enrolment: OfYear): string {
  const of = ({ file, vintage }: OfYear) =>
    vintage === null ? `${file} is of an unknown year` : `${file} is of ${vintage}`;
  const wanted =
    directory.vintage === null ? 'of the same year as the directory' : `of ${directory.vintage}`;
  return `${of(directory)} and ${of(enrolment)}: schools that opened, closed or merged between the two have no undergraduates or those of another school; take the enrolment ${wanted} instead, or import these if there is none.`;
}

/** Tables of ours are whole: nothing is to be found out or kept. */
const ofOurs: ReadonlySet<string> = new Set(['reference-schools', 'saved-schools']);

function baseOf(
  directory: ImportFile | undefined,
  current: CurrentTables,
  counties: readonly CountyRow[],
  boundaries: () => CountyIndex,
  findings: Finding[],
): SchoolRow[] {
  if (directory === undefined) return current.schools();
  if (ofOurs.has(directory.preview.layout ?? '')) return directory.rows as SchoolRow[];
  const before = new Map(current.schools().map((school) => [school.unitid, school]));
  const listed = directory.rows as DirectoryRow[];
  const joined = joinSchools(listed, directory.lines, [], boundaries(), countyNamer(counties));
  findings.push(...joined.findings.filter(({ code }) => code !== 'enrolment-unknown'));
  const codes = new Set(counties.map(({ county }) => county));
  let byFile = 0;
  for (const [i, row] of joined.rows.entries()) {
    const inFile = listed[i].countyInFile;
    if (inFile === null || !codes.has(inFile)) continue;
    if (row.county !== null && codes.has(row.county)) continue;
    joined.rows[i] = { ...row, county: inFile };
    byFile += 1;
  }
  if (byFile > 0) {
    findings.push(
      finding(
        'county-by-file',
        'note',
        `${countOf(byFile, 'school lies', 'schools lie')} in no county of the table by the boundaries, and ${nounFor(byFile, 'is', 'are')} given the county that the file names.`,
      ),
    );
  }
  const fromBefore = joined.rows.filter(({ unitid }) => before.has(unitid)).length;
  findings.push(
    finding(
      'figures-kept',
      'note',
      `${countOf(fromBefore, 'school is', 'schools are')} in the current table and ${nounFor(fromBefore, 'keeps its', 'keep their')} undergraduates and shares, unless a file of this import has them.`,
    ),
  );
  report(directory, [
    joinCodes(
      'the current schools',
      joined.rows.map(({ unitid }) => unitid),
      new Set(before.keys()),
      schoolNamer([...before.values(), ...joined.rows]),
    ),
  ]);
  // New schools and closed ones are what a new directory is for: no fault of the file.
  directory.preview.unmatched = 0;
  return joined.rows.map((row) => {
    const known = before.get(row.unitid);
    if (known === undefined) return row;
    const { undergraduates, relatedShare, personalServicesShare, firstGenerationShare } = known;
    return {
      ...row,
      undergraduates,
      relatedShare: relatedShare ?? null,
      personalServicesShare: personalServicesShare ?? null,
      firstGenerationShare: firstGenerationShare ?? null,
    };
  });
}

/** A school without a row in the file reported nothing of that year, so it is unknown. */
function withEnrolment(schools: SchoolRow[], rows: EnrolmentRow[]): SchoolRow[] {
  const of = new Map(rows.map((row) => [row.unitid, row.undergraduates]));
  return schools.map((row) => ({ ...row, undergraduates: of.get(row.unitid) ?? null }));
}

function withFigures(
  schools: SchoolRow[],
  rows: SchoolFiguresRow[],
  withUndergraduates: boolean,
): SchoolRow[] {
  const of = new Map(rows.map((row) => [row.unitid, row]));
  return schools.map((row) => {
    const figures = of.get(row.unitid);
    if (figures === undefined) return row;
    const { relatedShare, personalServicesShare, firstGenerationShare } = figures;
    return {
      ...row,
      undergraduates: withUndergraduates
        ? (figures.undergraduates ?? row.undergraduates)
        : row.undergraduates,
      relatedShare,
      personalServicesShare,
      firstGenerationShare,
    };
  });
}

function withCompletions(schools: SchoolRow[], rows: CompletionsRow[]): SchoolRow[] {
  const sums = new Map<string, { all: number; related: number; personal: number }>();
  for (const { unitid, family, awards } of rows) {
    const sum = sums.get(unitid) ?? { all: 0, related: 0, personal: 0 };
    sums.set(unitid, sum);
    sum.all += awards;
    if (relatedFamilies.has(family)) sum.related += awards;
    if (family === personalServicesFamily) sum.personal += awards;
  }
  return schools.map((row) => {
    const sum = sums.get(row.unitid);
    if (sum === undefined || sum.all === 0) return row;
    return {
      ...row,
      relatedShare: sum.related / sum.all,
      personalServicesShare: sum.personal / sum.all,
    };
  });
}
