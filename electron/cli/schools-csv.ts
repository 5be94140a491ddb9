import Papa from 'papaparse';
import { questions } from '../../data/model/question.ts';
import type { RankedSchool } from './ranked-schools.ts';

const csvColumns = [
  'rank',
  'unitid',
  'name',
  'city',
  'state',
  'areaKind',
  'areaId',
  'areaName',
  'immigrants',
  'meanDistanceKm',
  'bestMeanDistanceKm',
  'centrality',
  'reachableImmigrants',
  'attorneyPairs',
  'undergraduates',
  'fit',
  'completeness',
  'baselinesMet',
  ...questions,
  'excluded',
];

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
export function writeSchoolsCsv(schools: RankedSchool[]): string {
  const rows = schools.map((school) => ({ ...school, ...school.questions }));
  // Papaparse's own pattern lets a formula through that has a line break in it.
  const escapeFormulae = /^[=+\-@\t\r\n]/;
  const newline = '\r\n';
  return Papa.unparse(rows, { columns: csvColumns, escapeFormulae, newline }) + newline;
}
