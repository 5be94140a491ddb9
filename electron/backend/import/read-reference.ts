import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ProblemError } from '../../../data/model/problem.ts';
import { layoutOf, type ReferenceTable } from '../../../data/tables/reference/reference-table.ts';
import { referenceDataset } from '../../../data/tables/reference-dataset.ts';
import { readTable } from './read-table.ts';
import { datasetsFile, type ReferenceEntry, referenceEntry } from './reference-entry.ts';
import type { Read, ReferenceTables } from './reference-tables.ts';

/**
 * Reads the reference dataset, each row checked. It is the program's own and has no broken rows, so
 * the first one is a problem, and nothing is made from the rest.
 */
export function readReference(folder: string): ReferenceTables {
  const entries = readEntries(join(folder, datasetsFile));
  const read = <Row>(table: ReferenceTable<Row>): Read<Row> =>
    readReferenceTable(folder, table, entries);
  const tables: ReferenceTables = {
    counties: read(referenceDataset.counties),
    memberships: read(referenceDataset.memberships),
    tractCentres: read(referenceDataset.tractCentres),
    schools: read(referenceDataset.schools),
    attorneys: read(referenceDataset.attorneys),
    attorneyCoverage: read(referenceDataset.attorneyCoverage),
    partners: read(referenceDataset.partners),
  };
  checkCounties(tables);
  checkPartners(tables);
  return tables;
}

const repair = 'put the original file back, or build it again by npm run data:build';

function readReferenceTable<Row>(
  folder: string,
  table: ReferenceTable<Row>,
  entries: ReadonlyMap<string, ReferenceEntry>,
): Read<Row> {
  const entry = entries.get(table.file);
  if (entry === undefined) {
    throw new ProblemError(
      'reference-undescribed',
      `The reference table ${table.file} is not described in ${datasetsFile}; ${repair}.`,
    );
  }
  const read = readTable(join(folder, table.file), [layoutOf(table)]);
  const broken = read.findings.find((finding) => finding.severity === 'error');
  if (broken) {
    throw new ProblemError(
      'reference-row-broken',
      `The reference table ${table.file} is broken. ${broken.message.replace('; the row was not taken', '')} Nothing was read from it; ${repair}.`,
    );
  }
  if (read.rows.length !== entry.rows) {
    throw new ProblemError(
      'reference-incomplete',
      `The reference table ${table.file} has ${read.rows.length} rows where there should be ${entry.rows}; ${repair}.`,
    );
  }
  const { kind, title, vintage, source, licence } = entry;
  return {
    dataset: {
      kind,
      title,
      vintage,
      source,
      licence,
      file: table.file,
      sha256: read.sha256,
      rowsRead: read.counts.read,
      rowsTaken: read.counts.taken,
      rowsRefused: read.counts.refused,
    },
    rows: read.rows,
    findings: read.findings,
  };
}

function readEntries(path: string): Map<string, ReferenceEntry> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new ProblemError(
      'reference-missing',
      `The reference dataset is not there: ${path} cannot be read; ${repair}.`,
    );
  }
  try {
    const entries = z.array(referenceEntry).parse(JSON.parse(text));
    return new Map(entries.map((entry) => [entry.file, entry]));
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? `${error.issues[0].path.join('.')}: ${error.issues[0].message}`
        : 'it is not JSON';
    throw new ProblemError(
      'reference-undescribed',
      `The description of the reference dataset, ${path}, cannot be used (${reason}); ${repair}.`,
    );
  }
}

/** Every membership and every tract belongs to a county of the table of counties. */
function checkCounties({ counties, memberships, tractCentres }: ReferenceTables): void {
  const known = new Set(counties.rows.map((row) => row.county));
  const membership = memberships.rows.find((row) => !known.has(row.county));
  if (membership) {
    throw unknownCounty(referenceDataset.memberships.file, 'county', membership.county);
  }
  let last = '';
  for (const { tract } of tractCentres.rows) {
    if (tract.startsWith(last) && last !== '') continue;
    last = tract.slice(0, 5);
    if (!known.has(last)) throw unknownCounty(referenceDataset.tractCentres.file, 'tract', tract);
  }
}

function checkPartners({ schools, partners }: ReferenceTables): void {
  const known = new Set(schools.rows.map((row) => row.unitid));
  const stranger = partners.rows.find((row) => !known.has(row.unitid));
  if (stranger) {
    throw new ProblemError(
      'reference-row-broken',
      `The reference table ${referenceDataset.partners.file} names the school ${stranger.unitid}, which is not in ${referenceDataset.schools.file}; ${repair}.`,
    );
  }
}

function unknownCounty(file: string, column: string, value: string): ProblemError {
  return new ProblemError(
    'reference-row-broken',
    `The reference table ${file} has ${value} in column ${column}, whose county is not in ${referenceDataset.counties.file}; ${repair}.`,
  );
}
