import type { Finding } from '../../../data/model/finding.ts';
import { ProblemError } from '../../../data/model/problem.ts';
import type { Layout } from '../../../data/tables/layout.ts';
import { officialLayouts } from '../../../data/tables/official-layouts.ts';
import { codeInTable } from '../../../data/tables/renamed-counties.ts';
import type { CountyRow, MembershipRow, TractCentreRow } from '../../../data/tables/rows.ts';
import type {
  DirectoryRow,
  EnrolmentRow,
  OfficeRow,
  ZipCentreRow,
} from '../../../data/tables/source-rows.ts';
import { type FoundTable, findTables } from './find-tables.ts';
import { readTable, type TableFile } from './read-table.ts';

/** A file read, with its path within the folder that it was found in. */
export type SourceFile<Row> = TableFile<Row> & { name: string };

/** One file for each part of the reference dataset. */
export interface Sources {
  immigrants: SourceFile<CountyRow>;
  delineation: SourceFile<MembershipRow>;
  tractCentres: SourceFile<TractCentreRow>;
  directory: SourceFile<DirectoryRow>;
  enrolment: SourceFile<EnrolmentRow>;
  roster: SourceFile<OfficeRow>;
  zipCentres: SourceFile<ZipCentreRow>;
}

export interface ChosenSources {
  sources: Sources;
  /** Which files were left aside, and why. */
  findings: Finding[];
}

/**
 * Finds the files of the reference dataset in a folder. Of several of one layout that one is taken
 * which fits the others, else the newest; of several that are alike the first by name.
 */
export function chooseSources(folder: string): ChosenSources {
  const found = findTables(folder, Object.values(officialLayouts));
  const findings: Finding[] = [];
  const choose = <Row>(
    layout: Layout<Row>,
    suits: (file: SourceFile<Row>) => number,
  ): SourceFile<Row> => {
    const files = readAll(found, layout);
    if (files.length === 0) throw notFound(folder, layout);
    const chosen = files.reduce((best, file) => (suits(file) > suits(best) ? file : best));
    for (const other of files) {
      if (other !== chosen) findings.push(leftAside(other, chosen));
    }
    return chosen;
  };
  const immigrants = choose(officialLayouts.immigrants, yearOf);
  const counties = new Set(immigrants.rows.map((row) => row.county));
  const census = censusOfSurvey(yearOf(immigrants));
  const enrolment = choose(officialLayouts.enrolment, yearOf);
  const sources: Sources = {
    immigrants,
    delineation: choose(
      officialLayouts.delineation,
      (file) => -file.rows.filter((row) => codeInTable(row.county, counties) === null).length,
    ),
    tractCentres: choose(officialLayouts.tractCentres, (file) => Number(file.vintage === census)),
    directory: choose(officialLayouts.directory, (file) =>
      file.vintage === enrolment.vintage ? Number.POSITIVE_INFINITY : yearOf(file),
    ),
    enrolment,
    roster: choose(officialLayouts.roster, yearOf),
    zipCentres: choose(officialLayouts.zipCentres, yearOf),
  };
  findings.push(...vintagesThatDiffer(sources, census));
  return { sources, findings };
}

/** Last year of the vintage: 2016 for 'ACS 2012-16'; 0 where it is unknown. */
function yearOf({ vintage }: { vintage: string | null }): number {
  const years = /(\d\d)(\d\d)(?:-(\d\d))?$/.exec(vintage ?? '');
  return years === null ? 0 : Number(years[1] + (years[3] ?? years[2]));
}

/** Surveys up to 2015-19 use the tracts of the census of 2010 (Census Bureau). */
function censusOfSurvey(lastYear: number): string {
  return lastYear < 2020 ? '2010' : '2020';
}

function vintagesThatDiffer(
  { directory, enrolment, immigrants, tractCentres }: Sources,
  census: string,
): Finding[] {
  const findings: Finding[] = [];
  const differ = (message: string): void => {
    findings.push({
      code: 'vintages-differ',
      severity: 'warning',
      row: null,
      column: null,
      value: null,
      message,
    });
  };
  const named = ({ name, vintage }: { name: string; vintage: string | null }): string =>
    `${name} (${vintage ?? 'vintage unknown'})`;
  if (directory.vintage !== enrolment.vintage) {
    differ(
      `${named(directory)} and ${named(enrolment)} are of different years; put files of one year into the folder.`,
    );
  }
  if (tractCentres.vintage !== census) {
    differ(
      `${named(immigrants)} belongs to the tracts of the census of ${census}, not to ${named(tractCentres)}; put their centres into the folder.`,
    );
  }
  return findings;
}

function readAll<Row>(found: readonly FoundTable[], layout: Layout<Row>): SourceFile<Row>[] {
  return found
    .filter((table) => table.layout.id === layout.id)
    .map(({ path, name }) => ({ ...readTable(path, [layout]), name }));
}

function notFound<Row>(folder: string, layout: Layout<Row>): ProblemError {
  return new ProblemError(
    'source-missing',
    `No file for "${layout.title}" was found in ${folder}: one with the columns ${layout.needs.join(', ')} (${layout.source}) is needed.`,
  );
}

function leftAside<Row>(other: SourceFile<Row>, chosen: SourceFile<Row>): Finding {
  const same = other.vintage === chosen.vintage;
  return {
    code: 'file-left-aside',
    severity: 'note',
    row: null,
    column: null,
    value: other.name,
    message: same
      ? `${other.name} was left aside: ${chosen.name} is of the same layout and vintage.`
      : `${other.name} (${other.vintage ?? 'vintage unknown'}) was left aside for ${chosen.name} (${chosen.vintage ?? 'vintage unknown'}).`,
  };
}
